package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import vn.khcn.portal.home.Waiting;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Tone;

/** What waits for the reader; every line leads to where it is done. */
class WaitingCard extends Div {
    private static final long serialVersionUID = 1L;

    WaitingCard(List<Waiting> waiting) {
        addClassName("wide");
        if (waiting.isEmpty()) {
            add(DetailsPage.card("home.waiting.title", new EmptyState("home.waiting.none", "home.waiting.noneNext")));
            return;
        }
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        waiting.forEach(w -> rows.add(row(w)));
        add(DetailsPage.card("home.waiting.title", rows));
    }

    private ListItem row(Waiting waiting) {
        Span title = new Span(waiting.title());
        title.addClassName("clamp");
        Div words = new Div(title);
        words.addClassName("grow");
        if (!waiting.hint().isEmpty()) {
            Div hint = new Div(getTranslation(waiting.hint(), waiting.arguments().toArray()));
            hint.addClassName("hint");
            words.add(hint);
        }
        Anchor open = new Anchor(waiting.route(), getTranslation("home.open"));
        open.setAriaLabel(getTranslation("home.open") + ": " + waiting.title());
        return new ListItem(new Chip(waiting.late() ? Tone.RED : Tone.BLUE, getTranslation(waiting.action())), words,
                open);
    }
}
