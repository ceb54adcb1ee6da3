package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.Icon;
import com.vaadin.flow.component.icon.VaadinIcon;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.Blocker;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Tone;

/** The five steps of a unit's month in one line: what is left of each, the next one standing out; and what the marks mean. */
class RemainingLine extends Div {
    private static final long serialVersionUID = 1L;
    private final transient GridHost host;
    private final OrderedList steps = new OrderedList();
    private transient @Nullable Left shown;
    private boolean offered;

    /** What is left: what keeps the part, lines of registers, rows this reader has to read. */
    private record Left(List<Blocker> open, int lines, int reading) {
        List<Blocker> of(Blocker.What... what) {
            return open.stream().filter(b -> Set.of(what).contains(b.what())).toList();
        }
    }

    RemainingLine(GridHost host) {
        this.host = host;
        addClassName("remaining");
        steps.addClassName("steps");
        steps.getElement().setAttribute("aria-label", getTranslation("entries.steps"));
        add(steps, legend());
        setVisible(false);
    }

    /**
     * @param open    what keeps the part from being sent; null where the account writes nothing here
     * @param reading how many rows wait to be read
     */
    void show(@Nullable List<Blocker> open, int reading) {
        setVisible(open != null);
        if (open == null) {
            return;
        }
        Left left = new Left(open, proposed(), reading);
        if (left.equals(shown)) {
            return;
        }
        shown = left;
        offered = false;
        steps.removeAll();
        plans(left.of(Blocker.What.UNANSWERED).size());
        lines(left.lines());
        writing(left);
        reading(left);
        steps.add(open.isEmpty()
                ? new ListItem(new Chip(Tone.GREEN, getTranslation("entries.remaining.nothing")).withIcon(Tone.GREEN))
                : new ListItem(new Span(getTranslation("entries.steps.send"))));
    }

    private void plans(int waiting) {
        if (waiting > 0) {
            deed(getTranslation("entries.steps.answer", waiting), host::openPlans, true);
        } else {
            done("entries.steps.answered");
        }
    }

    /** Lines of registers keep nobody from sending; whoever sends knows that they are there. */
    private void lines(int waiting) {
        if (waiting > 0) {
            deed(getTranslation("entries.remaining.PROPOSED", waiting), () -> host.openLines(null, GridTab.RESULTS),
                    true);
        } else {
            done("entries.steps.lines");
        }
    }

    /** Nobody can say that all is written: the step is never done, only due where a topic must not stay empty. */
    private void writing(Left left) {
        List<Blocker> missing = left.of(Blocker.What.MISSING);
        if (!missing.isEmpty()) {
            Blocker first = missing.getFirst();
            deed(getTranslation("entries.steps.missing", missing.size()),
                    () -> host.open(Objects.requireNonNull(first.topicId()),
                            GridTab.of(Objects.requireNonNull(first.kind())), first.entryId()),
                    true);
        } else {
            boolean empty = !left.of(Blocker.What.EMPTY).isEmpty();
            deed(getTranslation(empty ? "entries.steps.empty" : "entries.steps.write"), host::newRow, empty);
        }
    }

    private void reading(Left left) {
        int waiting = left.of(Blocker.What.UNREAD, Blocker.What.UNREVIEWED).size();
        if (left.reading() > 0) {
            deed(getTranslation("entries.remaining.review", left.reading()), host::openReview, true);
        } else if (waiting > 0) {
            steps.add(new ListItem(new Span(getTranslation("entries.steps.headReviews", waiting))));
        } else if (left.of(Blocker.What.EMPTY).isEmpty()) {
            done("entries.steps.reviewed");
        } else {
            steps.add(new ListItem(new Span(getTranslation("entries.steps.reviewed"))));
        }
    }

    /** A step to take: the first one of them stands out. */
    private void deed(String words, Runnable work, boolean due) {
        Button go = new Button(words, click -> work.run());
        go.addThemeVariants(ButtonVariant.LUMO_SMALL);
        if (due && !offered) {
            go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            offered = true;
        }
        steps.add(new ListItem(go));
    }

    private void done(String key) {
        Icon tick = VaadinIcon.CHECK_CIRCLE_O.create();
        tick.getElement().setAttribute("aria-label", getTranslation("entries.steps.done"));
        ListItem step = new ListItem(tick, new Span(getTranslation(key)));
        step.addClassName("done");
        steps.add(step);
    }

    private int proposed() {
        return Stream.of(GridTab.RESULTS, GridTab.PLANS).flatMap(tab -> host.lines(tab).stream())
                .mapToInt(lines -> lines.open().size()).sum();
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
