package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.Blocker;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Tone;

/** One line at the top: what still keeps the part from being sent, and what the marks mean. */
class RemainingLine extends Div {
    private static final long serialVersionUID = 1L;
    private final transient GridHost host;
    private final Div words = new Div();
    private transient @Nullable List<Blocker> shown;
    private int proposed;
    private int waiting;

    RemainingLine(GridHost host) {
        this.host = host;
        addClassName("remaining");
        words.addClassName("remaining-words");
        words.getElement().setAttribute("role", "status");
        add(words, legend());
        setVisible(false);
    }

    /**
     * @param open    null where the account writes nothing here
     * @param reading how many rows wait to be read
     */
    void show(@Nullable List<Blocker> open, int reading) {
        setVisible(open != null);
        if (open == null) {
            return;
        }
        int lines = proposed();
        if (open.equals(shown) && lines == proposed && reading == waiting) {
            return;
        }
        shown = open;
        proposed = lines;
        waiting = reading;
        words.removeAll();
        words.add(open.isEmpty()
                ? new Chip(Tone.GREEN, getTranslation("entries.remaining.nothing")).withIcon(Tone.GREEN)
                : new Span(getTranslation("entries.remaining")));
        count(open, "entries.remaining.EMPTY", Blocker.What.EMPTY);
        count(open, "entries.remaining.MISSING", Blocker.What.MISSING);
        count(open, "entries.remaining.WAITING", Blocker.What.UNREAD, Blocker.What.UNREVIEWED);
        count(open, "entries.remaining.UNANSWERED", Blocker.What.UNANSWERED);
        if (reading > 0) {
            deed("entries.remaining.review", reading, host::openReview)
                    .addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        }
        if (lines > 0) {
            deed("entries.remaining.PROPOSED", lines, () -> host.openLines(null, GridTab.RESULTS));
        }
    }

    /** A button to do many at once. */
    private Button deed(String key, int count, Runnable work) {
        Button go = new Button(getTranslation(key, count), click -> work.run());
        go.addThemeVariants(ButtonVariant.LUMO_SMALL);
        words.add(go);
        return go;
    }

    /** Lines of registers keep nobody from sending; whoever sends knows that they are there. */
    private int proposed() {
        return Stream.of(GridTab.RESULTS, GridTab.PLANS).flatMap(tab -> host.lines(tab).stream())
                .mapToInt(lines -> lines.open().size()).sum();
    }

    private void count(List<Blocker> open, String key, Blocker.What... what) {
        List<Blocker> these = open.stream().filter(b -> Set.of(what).contains(b.what())).toList();
        if (these.isEmpty()) {
            return;
        }
        Blocker first = these.getFirst();
        Long topic = first.topicId();
        String text = getTranslation(key, these.size());
        if (topic == null || first.kind() == null || first.what() == Blocker.What.UNANSWERED) {
            words.add(new Span(text)); // the plan lines stand right below
            return;
        }
        words.add(link(text, topic, GridTab.of(first.kind()), first.entryId()));
    }

    private NativeButton link(String text, long topic, GridTab tab, @Nullable Long entry) {
        NativeButton go = new NativeButton(text, click -> host.open(topic, tab, entry));
        go.addClassName("link");
        return go;
    }

    private NativeDetails legend() {
        Div marks = new Div();
        mark(marks, new Chip(Tone.RED, getTranslation("entries.topics.missing")), "entries.legend.missing");
        mark(marks, new Chip(Tone.AMBER, getTranslation("entries.topics.waiting", 2)), "entries.legend.waiting");
        mark(marks, new Chip(Tone.GREEN, "3").withIcon(Tone.GREEN), "entries.legend.done");
        mark(marks, new Chip(Tone.BLUE, getTranslation("entries.topics.proposed", 1)), "entries.legend.proposed");
        marks.addClassName("legend-marks");
        NativeDetails legend = new NativeDetails(getTranslation("entries.legend"), marks);
        legend.addClassName("legend");
        return legend;
    }

    private void mark(Div marks, Chip chip, String meaning) {
        marks.add(new Div(chip, new Span(getTranslation(meaning))));
    }
}
