package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import vn.khcn.portal.home.Overview;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.meetings.ui.MeetingNavigation;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Tone;

/** Directives of the giao ban that are not accepted yet, by how they stand; each number opens its list. */
class DirectivesCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final Map<DirectiveState, Tone> TONES = Map.of(DirectiveState.LATE, Tone.RED,
            DirectiveState.REPORTED, Tone.AMBER, DirectiveState.RUNNING, Tone.BLUE);

    DirectivesCard(Overview overview) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        overview.directives().forEach((state, count) -> {
            Anchor words = new Anchor(MeetingNavigation.list(state, overview.scope().concerned()),
                    getTranslation(state.textKey()));
            words.addClassName("grow");
            rows.add(new ListItem(new Chip(TONES.getOrDefault(state, Tone.GREY), Integer.toString(count)), words));
        });
        Span sum = new Span(getTranslation("home.directives.open",
                overview.directives().values().stream().mapToInt(Integer::intValue).sum()));
        sum.addClassName("hint");
        add(DetailsPage.card("home.directives.title", sum, rows));
    }
}
