package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.function.Predicate;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.meetings.DueKind;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** The open directives of the reader's unit: what is late first, then what comes, then what stands. */
@Route(MeetingNavigation.OWN)
@PermitAll
class MyDirectivesView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient MeetingServices services;

    MyDirectivesView(MeetingServices services) {
        this.services = services;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        build();
    }

    private void build() {
        removeAll();
        Long of = CurrentActor.get().unitId();
        long unit = of == null ? 0 : of;
        List<DirectiveSummary> all = services.book().own();
        Actor actor = CurrentActor.get();
        boolean works = actor.is(Role.UNIT_HEAD) || actor.is(Role.SPECIALIST);
        String name = works && unit != 0
                ? services.people().unit(unit).map(UnitOption::name).orElse("")
                : actor.name();
        Page page = new Page(new PageHead(getTranslation("meetings.own.of", name))
                .chips(chip(all, unit, DirectiveState.LATE), chip(all, unit, DirectiveState.UNANSWERED)));
        if (all.isEmpty()) {
            page.body(new EmptyState("meetings.own.empty", "meetings.own.emptyNext"));
        }
        List<DirectiveSummary> open = all.stream().filter(d -> d.stateFor(unit).open()).toList();
        List<DirectiveSummary> quiet = open.stream().filter(d -> d.state() != DirectiveState.LATE && !d.soon())
                .toList();
        card(page, "meetings.own.late", open, d -> d.state() == DirectiveState.LATE);
        card(page, "meetings.own.soon", open, DirectiveSummary::soon);
        card(page, "meetings.own.open", quiet, d -> d.dueKind() != DueKind.STANDING);
        card(page, "meetings.own.standing", quiet, d -> d.dueKind() == DueKind.STANDING);
        card(page, "meetings.own.reported", all, d -> d.stateFor(unit) == DirectiveState.REPORTED);
        add(page);
    }

    private Chip chip(List<DirectiveSummary> all, long unit, DirectiveState state) {
        long count = all.stream().filter(d -> d.stateFor(unit) == state).count();
        return new Chip(count == 0 ? Tone.GREY : MeetingMarks.tone(state),
                count + " " + getTranslation(state.textKey()));
    }

    private void card(Page page, String title, List<DirectiveSummary> all, Predicate<DirectiveSummary> which) {
        List<DirectiveSummary> these = all.stream().filter(which).toList();
        if (these.isEmpty()) {
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        these.forEach(d -> rows.add(new DirectiveRow(d, d.state().open()
                ? new Button(getTranslation("meetings.answer.report"),
                        click -> new AnswerDialog(services, d.id(), this::build).open())
                : null)));
        page.body(DetailsPage.card(title, rows));
    }
}
