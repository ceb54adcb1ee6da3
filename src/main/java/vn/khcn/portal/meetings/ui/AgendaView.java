package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.meetings.ConclusionsPage;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.meetings.PointDetails;
import vn.khcn.portal.meetings.PointOutcome;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** The agenda of a meeting: how the earlier directives stand, then what each unit brings. */
@Route(MeetingNavigation.MEETINGS + "/:meeting([0-9]{1,18})/chuong-trinh")
@PermitAll
class AgendaView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private final transient MeetingServices services;
    private long id;
    private boolean closed;

    AgendaView(MeetingServices services) {
        this.services = services;
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        id = event.getRouteParameters().getLong("meeting").orElseThrow(NotFoundException::new);
        if (services.meetings().find(id).isEmpty()) {
            throw new NotFoundException();
        }
        build();
    }

    private void build() {
        removeAll();
        ConclusionsPage now = services.review().page(id);
        PageHead head = new MeetingHead(services, now, () -> "", this::build).head(MeetingNavigation.agenda(id));
        if (now.writable()) {
            head.actions(new Button(getTranslation("meetings.form.change"),
                    click -> new CallDialog(services, now.meeting(), this::build).open()));
        }
        Page shown = new Page(head);
        List<DirectiveSummary> earlier = services.book().opening(id);
        if (!earlier.isEmpty()) {
            shown.body(new OpeningStrip(earlier));
        }
        Map<Long, List<PointDetails>> points = services.agenda().points(id).stream()
                .collect(Collectors.groupingBy(PointDetails::unitId));
        closed = now.meeting().state().isFinal();
        boolean open = now.meeting().state().isOpen();
        for (UnitOption unit : services.people().units()) {
            boolean own = open && mayAdd(unit);
            List<PointDetails> of = points.getOrDefault(unit.id(), List.of());
            if (own || !of.isEmpty()) {
                shown.body(card(unit, of, own));
            }
        }
        add(shown);
    }

    private static boolean mayAdd(UnitOption unit) {
        Actor actor = CurrentActor.get();
        return actor.is(Role.OFFICE) || (actor.is(Role.UNIT_HEAD) || actor.is(Role.SPECIALIST))
                && Objects.equals(actor.unitId(), unit.id());
    }

    private Div card(UnitOption unit, List<PointDetails> points, boolean own) {
        H2 title = new H2(unit.name());
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        points.forEach(point -> rows.add(row(point)));
        Div card = new Div(title, rows);
        card.addClassName("card");
        if (own) {
            TextField more = new TextField();
            more.setWidthFull();
            more.setPlaceholder(getTranslation("meetings.agenda.add"));
            more.setAriaLabel(getTranslation("meetings.agenda.addFor", unit.name()));
            more.addKeyPressListener(Key.ENTER, enter -> act(() -> services.agenda().add(id, unit.id(),
                    more.getValue())));
            card.add(more);
        }
        return card;
    }

    private ListItem row(PointDetails point) {
        Div words = new Div(new Span(point.text()));
        words.addClassName("grow");
        if (point.carriedFrom() != null) {
            Span carried = new Span(getTranslation("meetings.agenda.carried"));
            carried.addClassName("hint");
            words.add(new Div(carried));
        }
        ListItem row = new ListItem(words);
        row.addClassName("wraps");
        Actor actor = CurrentActor.get();
        if (!closed && (actor.is(Role.OFFICE) || actor.is(Role.DIRECTOR) || actor.is(Role.DEPUTY))) {
            Select<PointOutcome> outcome = new Select<>();
            outcome.setItems(PointOutcome.values());
            outcome.setItemLabelGenerator(o -> getTranslation(o.textKey()));
            outcome.setValue(point.outcome());
            outcome.setAriaLabel(getTranslation("meetings.agenda.outcome"));
            outcome.addValueChangeListener(change -> {
                if (change.isFromClient()) {
                    act(() -> services.agenda().settle(point.id(), point.version(), change.getValue()));
                }
            });
            row.add(outcome);
        } else {
            row.add(new Chip(point.outcome() == PointOutcome.CONCLUDED ? Tone.GREEN : Tone.GREY,
                    getTranslation(point.outcome().textKey())));
        }
        if (point.writable()) {
            Button remove = new Button(VaadinIcon.TRASH.create(),
                    click -> act(() -> services.agenda().remove(point.id(), point.version())));
            remove.setAriaLabel(getTranslation("meetings.agenda.remove"));
            remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY_INLINE);
            row.add(remove);
        }
        return row;
    }

    private void act(Runnable deed) {
        try {
            deed.run();
            build();
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }
}
