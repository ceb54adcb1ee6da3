package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Map;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.ui.TaskNavigation;
import vn.khcn.portal.home.Overview;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Tone;

/** The province's tasks that are open, by how they stand to their deadline; each number opens its list. */
class TasksCard extends Div {
    private static final long serialVersionUID = 1L;
    private static final Map<DeadlineState, Tone> TONES = Map.of(DeadlineState.OVERDUE, Tone.RED, DeadlineState.SOON,
            Tone.AMBER, DeadlineState.NOT_DUE, Tone.GREEN, DeadlineState.NO_DUE, Tone.GREY);

    TasksCard(Overview overview) {
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        overview.tasks().forEach((state, count) -> {
            Anchor words = new Anchor(TaskNavigation.list(state, overview.scope().filter()),
                    getTranslation(state.textKey()));
            words.addClassName("grow");
            rows.add(new ListItem(new Chip(TONES.getOrDefault(state, Tone.GREY), Integer.toString(count)), words));
        });
        int all = overview.tasks().values().stream().mapToInt(Integer::intValue).sum();
        Span sum = new Span(getTranslation("home.tasks.open", all));
        sum.addClassName("hint");
        add(DetailsPage.card("home.tasks.title", sum, rows));
    }
}
