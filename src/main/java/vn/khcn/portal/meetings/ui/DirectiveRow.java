package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.shell.component.Chip;

/** A directive in a list of cards. */
class DirectiveRow extends ListItem {
    private static final long serialVersionUID = 1L;

    DirectiveRow(DirectiveSummary directive, @Nullable Button deed) {
        Anchor open = new Anchor(MeetingNavigation.directive(directive.id()),
                directive.number() + " " + directive.plain());
        Span hint = new Span(getTranslation("meetings.opening.hint", directive.meeting(), directive.lead().name(),
                directive.latest().isEmpty() ? getTranslation("meetings.state.UNANSWERED") : directive.latest()));
        hint.addClassName("hint");
        Div words = new Div(open, new Div(hint));
        words.addClassName("grow");
        addClassName("wraps");
        add(words, MeetingMarks.due(directive), Chip.of(MeetingMarks.of(directive.state())));
        if (deed != null) {
            deed.addThemeVariants(ButtonVariant.LUMO_SMALL);
            add(deed);
        }
    }
}
