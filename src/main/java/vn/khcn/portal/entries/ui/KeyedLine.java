package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.html.ListItem;
import java.util.List;
import java.util.Optional;
import vn.khcn.portal.shell.component.Notice;

/** A line of a list that is gone through by keyboard: its first button has the caret, arrows lead to the lines around. */
abstract class KeyedLine extends ListItem {
    private static final long serialVersionUID = 1L;
    private static final String KEYS = "['ArrowDown', 'ArrowUp', 'Delete', 'F2'].includes(event.key)"
            + " && !event.target.closest('sentence-editor') && (event.preventDefault(), true)";

    KeyedLine() {
        addClassName("keyed-line");
        getElement().addEventListener("keydown", event -> key(event.getEventData().path("event.key").asString()))
                .addEventData("event.key").setFilter(KEYS);
    }

    private void key(String key) {
        switch (key) {
            case "ArrowDown" -> lines().stream().skip(lines().indexOf(this) + 1L).findFirst()
                    .ifPresent(KeyedLine::focus);
            case "ArrowUp" -> lines().subList(0, Math.max(0, lines().indexOf(this))).reversed().stream().findFirst()
                    .ifPresent(KeyedLine::focus);
            case "Delete" -> leave();
            default -> edit();
        }
    }

    private void focus() {
        button().ifPresent(Focusable::focus);
    }

    /** The caret goes to the next line that waits; after the last one it begins again; where none waits, elsewhere. */
    void onward(Focusable<?> otherwise) {
        List<KeyedLine> all = lines();
        int here = all.indexOf(this);
        Optional<KeyedLine> next = all.stream().skip(here + 1L).filter(KeyedLine::waits).findFirst()
                .or(() -> all.stream().filter(KeyedLine::waits).findFirst());
        next.ifPresentOrElse(KeyedLine::focus, otherwise::focus);
    }

    /** What cannot be done is said; the line stays as it is. */
    static void act(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failed) {
            Notice.problem(failed);
        }
    }

    /** The lines shown, in order. */
    abstract List<KeyedLine> lines();

    /** The button that has the caret; none where nothing can be done. */
    abstract Optional<? extends Focusable<?>> button();

    /** Something is still to be decided about it. */
    abstract boolean waits();

    /** Leaves the line out, where that can be. */
    abstract void leave();

    /** Opens its words. */
    abstract void edit();
}
