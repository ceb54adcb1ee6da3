package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.people.JoiningDetails;
import vn.khcn.portal.people.JoiningService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.CarriedCount;
import vn.khcn.portal.shell.MainLayout;
import vn.khcn.portal.shell.component.ConfirmQuestion;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** A department joins another: one side releases, the other accepts, both read afterwards what went over. */
@Route(value = PeopleNavigation.JOIN, layout = MainLayout.class)
@RolesAllowed("ADMINISTRATOR")
class JoiningView extends Page {
    private static final long serialVersionUID = 1L;
    private final transient JoiningService service;
    private final transient PeopleService people;
    private final transient Joinery joinery;
    private final transient BusinessClock clock;
    private final Div body = new Div();

    JoiningView(JoiningService service, PeopleService people, Joinery joinery, BusinessClock clock) {
        super(new PageHead(translate("people.joining.title")).back("units", translate("people.units.title")));
        this.service = service;
        this.people = people;
        this.joinery = joinery;
        this.clock = clock;
        body.addClassName("reorganise");
        body(body);
        show();
    }

    private void show() {
        body.removeAll();
        service.coming().forEach(joining -> body.add(coming(joining)));
        Optional<JoiningDetails> leaving = service.leaving();
        body.add(leaving.map(this::leaving).orElseGet(this::release));
    }

    private Div coming(JoiningDetails joining) {
        if (!joining.waits()) {
            return closed(joining);
        }
        Div card = card("people.joining.coming", translate("people.joining.comingText", joining.from(),
                DayText.of(joining.day()), joining.releasedBy()), "people.joining.what");
        card.add(counts("people.joining.coming", service.preview(joining.id())), toolbar(
                new Button(translate("people.joining.accept"), click -> new ConfirmQuestion("people.joining.question",
                        "people.joining.accept", () -> accept(joining), joining.from())
                        .because("people.joining.because").open())));
        return card;
    }

    private Div leaving(JoiningDetails joining) {
        if (!joining.waits()) {
            return closed(joining);
        }
        Div card = card("people.joining.leaving",
                translate("people.joining.leavingText", joining.to(), DayText.of(joining.day())),
                "people.joining.what");
        card.add(counts("people.joining.leaving", service.preview(joining.id())),
                toolbar(new Button(translate("people.joining.withdraw"), click -> {
                    service.withdraw(joining.id());
                    Notice.done("people.joining.withdrawn");
                    show();
                })));
        return card;
    }

    /** The closing report: both sides see the same. */
    private static Div closed(JoiningDetails joining) {
        Div card = card("people.joining.done", translate("people.joining.doneText", joining.from(), joining.to(),
                DayText.of(joining.day()), joining.releasedBy(), String.valueOf(joining.acceptedBy()),
                joining.acceptedAt() == null ? "" : DayText.of(joining.acceptedAt())), "people.joining.next");
        card.add(counts("people.joining.done", joining.brought()));
        return card;
    }

    private Div release() {
        TextField code = new TextField(translate("people.joining.code"));
        code.setHelperText(translate("people.joining.codeHint", people.department().code()));
        code.setRequiredIndicatorVisible(true);
        DateField day = new DateField(translate("people.joining.day"));
        day.setHelperText(translate("people.reorganise.fromHint"));
        day.setValue(clock.today());
        FieldProblems problems = new FieldProblems().field("code", code).field("day", day);
        Div fields = new Div(new Div(code, day));
        fields.addClassName("reorganise-fields");
        Div card = card("people.joining.release", translate("people.joining.releaseText"), "people.joining.before");
        card.add(fields, toolbar(new Button(translate("people.joining.doRelease"), click -> problems.show(() -> {
            service.release(code.getValue(), chosen(day));
            Notice.done("people.joining.released");
            show();
        }))));
        return card;
    }

    private static LocalDate chosen(DateField day) {
        if (day.getValue() == null) {
            throw BusinessRule.at("day", "people.rule.required");
        }
        return day.getValue();
    }

    private void accept(JoiningDetails joining) {
        String moving = translate("people.joining.moving");
        joinery.background("people.joining.running",
                progress -> service.accept(joining.id(), part -> progress.at(part, moving)), done -> {
                    Notice.done("people.joining.accepted");
                    UI.getCurrent().navigate(JoiningView.class);
                    show();
                });
    }

    private static Div card(String title, String text, String hint) {
        Paragraph small = new Paragraph(translate(hint));
        small.addClassName("hint");
        return DetailsPage.card(title, new Paragraph(text), small);
    }

    private static Div toolbar(Button button) {
        Div bar = new Div(button);
        bar.addClassName("toolbar");
        return bar;
    }

    private static PlainGrid<CarriedCount> counts(String title, List<CarriedCount> counts) {
        PlainGrid<CarriedCount> grid = new PlainGrid<>(title);
        grid.text("carried", null, c -> translate(c.label()));
        grid.text("rows", "8rem", c -> Long.toString(c.rows()));
        grid.setItems(counts);
        return grid;
    }
}
