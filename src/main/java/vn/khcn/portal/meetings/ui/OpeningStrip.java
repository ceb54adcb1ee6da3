package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.shell.component.Chip;

/** What a meeting opens with: how the earlier directives stand; each number opens the list below. */
class OpeningStrip extends Div {
    private static final long serialVersionUID = 1L;

    OpeningStrip(List<DirectiveSummary> earlier) {
        addClassNames("card", "opening-strip");
        Span title = new Span(getTranslation("meetings.opening.title", earlier.size()));
        title.addClassName("section-title");
        add(title);
        Div rows = new Div();
        for (DirectiveState state : List.of(DirectiveState.DONE, DirectiveState.REPORTED, DirectiveState.RUNNING,
                DirectiveState.LATE, DirectiveState.UNANSWERED)) {
            long count = earlier.stream().filter(d -> d.state() == state).count();
            NativeButton stat = new NativeButton("", click -> {
                rows.removeAll();
                rows.add(list(earlier.stream().filter(d -> d.state() == state).toList()));
            });
            stat.addClassNames("link", "opening-stat");
            stat.add(new Chip(MeetingMarks.tone(state), Long.toString(count)),
                    new Span(getTranslation(state.textKey())));
            add(stat);
        }
        Details each = new Details(getTranslation("meetings.opening.each"), rows);
        each.addOpenedChangeListener(open -> {
            if (open.isOpened() && rows.getComponentCount() == 0) {
                rows.add(list(earlier));
            }
        });
        add(each);
        each.addClassName("opening-each");
        getChildren().filter(NativeButton.class::isInstance)
                .forEach(b -> ((NativeButton) b).addClickListener(click -> each.setOpened(true)));
    }

    private UnorderedList list(List<DirectiveSummary> directives) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        directives.forEach(d -> {
            Anchor open = new Anchor(MeetingNavigation.directive(d.id()), d.number() + " " + d.plain());
            Span hint = new Span(getTranslation("meetings.opening.hint", d.meeting(), d.lead().name(),
                    d.latest().isEmpty() ? "–" : d.latest()));
            hint.addClassName("hint");
            Div words = new Div(open, new Div(hint));
            words.addClassName("grow");
            ListItem row = new ListItem(words, MeetingMarks.due(d), Chip.of(MeetingMarks.of(d.state())));
            row.addClassName("wraps");
            rows.add(row);
        });
        return rows;
    }
}
