package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.meetings.MeetingSummary;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** All meetings. */
@Route(MeetingNavigation.MEETINGS)
@PermitAll
class MeetingListView extends Page {
    private static final long serialVersionUID = 1L;

    MeetingListView(MeetingServices services) {
        super(new PageHead(I18NProvider.translate("meetings.list.title")));
        List<MeetingSummary> all = services.meetings().list();
        if (CurrentActor.get().is(Role.OFFICE)) {
            pageHead().primary(new Button(getTranslation("meetings.list.call"),
                    click -> new CallDialog(services, id -> UI.getCurrent().navigate(MeetingNavigation.agenda(id)))
                            .open()));
        }
        if (all.isEmpty()) {
            body(new EmptyState("meetings.list.empty", "meetings.list.emptyNext"));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        all.forEach(meeting -> rows.add(row(meeting)));
        Div card = new Div(rows);
        card.addClassName("card");
        body(card);
    }

    private ListItem row(MeetingSummary meeting) {
        Anchor title = new Anchor(MeetingNavigation.meeting(meeting.id()), meeting.title());
        Span hint = new Span(getTranslation("meetings.list.hint", DayText.of(meeting.heldOn()), meeting.directives())
                + (meeting.symbol().isEmpty() ? "" : " · " + meeting.symbol()));
        hint.addClassName("hint");
        Div words = new Div(title, new Div(hint));
        words.addClassName("grow");
        Div chips = new Div();
        chips.addClassName("chips");
        if (meeting.late() > 0) {
            chips.add(new Chip(Tone.RED, getTranslation("meetings.list.late", meeting.late())));
        }
        if (meeting.open() > 0) {
            chips.add(new Chip(Tone.BLUE, getTranslation("meetings.list.open", meeting.open())));
        }
        chips.add(Chip.of(MeetingMarks.of(meeting.state())));
        ListItem row = new ListItem(words, chips,
                new Anchor(MeetingNavigation.agenda(meeting.id()), getTranslation("meetings.agenda.title")));
        row.addClassName("wraps");
        return row;
    }
}
