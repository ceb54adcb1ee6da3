package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.people.FollowedUnit;
import vn.khcn.portal.people.NewUnit;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.Reorganisation;
import vn.khcn.portal.people.ReorganisationService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.shell.MainLayout;
import vn.khcn.portal.shell.component.ChipTabs;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** Leads through a reorganisation: what happens, what follows, what moves; then everything at once. */
@Route(value = PeopleNavigation.REORGANISE, layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class ReorganisationView extends Page {
    private static final long serialVersionUID = 1L;
    private static final int LAST = 2;
    private final transient ReorganisationService service;
    private final transient Joinery joinery;
    private final transient ReorganisationDraft draft;
    private final transient ReorganisationSteps parts;
    private final ChipTabs steps = new ChipTabs();
    private final Div body = new Div();
    private final Button back = new Button(translate("people.reorganise.back"), click -> show(step() - 1));
    private final Button onward = new Button("", click -> onward());
    private FieldProblems problems = new FieldProblems();
    private transient WorkList<NewUnit> work = new WorkList<>(List.of(), NewUnit::name);
    private int step;

    ReorganisationView(ReorganisationService service, PeopleService people, Joinery joinery, BusinessClock clock) {
        super(new PageHead(translate("people.reorganise.title")).back("units", translate("people.units.title")));
        this.service = service;
        this.joinery = joinery;
        draft = new ReorganisationDraft(clock.today());
        parts = new ReorganisationSteps(draft, people.units());
        body.addClassName("reorganise");
        pageHead().actions(back).primary(onward);
        steps.add(translate("people.reorganise.step1"), () -> show(0))
                .add(translate("people.reorganise.step2"), () -> show(1))
                .add(translate("people.reorganise.step3"), () -> show(LAST));
        body(steps, body);
        show(0);
    }

    private int step() {
        return step;
    }

    private void onward() {
        if (step < LAST) {
            show(step + 1);
        } else {
            ask();
        }
    }

    /** Shows a step, or the one before it where something is missing there. */
    private void show(int wanted) {
        int from = step;
        if (wanted > from && !problems.show(() -> check(wanted))) {
            steps.mark(from);
            return;
        }
        step = wanted;
        steps.mark(step);
        problems = new FieldProblems();
        back.setVisible(step > 0);
        onward.setText(translate(step < LAST ? "people.reorganise.onward" : "people.reorganise.do"));
        body.removeAll();
        switch (step) {
            case 0 -> {
                body.add(parts.happening(problems));
                List<FollowedUnit> past = service.past();
                if (!past.isEmpty()) {
                    body.add(ReorganisationSteps.past(past));
                }
            }
            case 1 -> body.add(parts.next(problems, () -> show(1)));
            default -> body.add(preview());
        }
    }

    private void check(int wanted) {
        if (draft.old.isEmpty()) {
            throw BusinessRule.at("old", "people.rule.reorganise-which");
        }
        if (wanted == LAST) {
            draft.proposeNames();
            service.check(draft.plan(Map.of(), Map.of()));
        }
    }

    private Div preview() {
        List<NewUnit> next = draft.next();
        Div card = DetailsPage.card("people.reorganise.step3");
        card.add(new Paragraph(translate("people.reorganise.summary." + draft.what, names(), next.stream()
                .map(NewUnit::name).collect(Collectors.joining(", ")), DayText.of(draft.from))));
        Paragraph hint = new Paragraph(translate(next.size() > 1
                ? "people.reorganise.previewSplit"
                : "people.reorganise.preview", next.getFirst().name()));
        hint.addClassName("hint");
        card.add(hint);
        work = new WorkList<>(next, NewUnit::name);
        Map<UnitOption, List<OpenWork>> open = service.preview(draft.units(), draft.from);
        open.forEach((unit, kinds) -> work.add(open.size() > 1 ? unit.name() : "", kinds));
        card.add(work);
        return card;
    }

    private String names() {
        return draft.old.stream().map(UnitOption::name).collect(Collectors.joining(", "));
    }

    private void ask() {
        Reorganisation plan = draft.plan(work.kinds(), work.items());
        new ConfirmQuestion("people.reorganise.question", "people.reorganise.do", () -> carryOut(plan),
                DayText.of(plan.from())).because("people.reorganise.because").open();
    }

    private void carryOut(Reorganisation plan) {
        int all = Math.max(1, service.steps(plan));
        String moving = translate("people.reorganise.moving");
        joinery.background("people.reorganise.running",
                progress -> new ArrayList<>(service.carryOut(plan,
                        done -> progress.at((double) done / all, moving))),
                units -> {
                    Notice.done("people.reorganise.done");
                    UI.getCurrent().navigate(UnitsView.class);
                });
    }
}
