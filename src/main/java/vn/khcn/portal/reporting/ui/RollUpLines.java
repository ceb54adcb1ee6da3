package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.reporting.compile.RolledTopic;
import vn.khcn.portal.reporting.rollup.MergedLine;
import vn.khcn.portal.reporting.rollup.MergedLine.Kind;
import vn.khcn.portal.reporting.rollup.MergedLine.LeftOut;
import vn.khcn.portal.reporting.rollup.MergedLine.Why;
import vn.khcn.portal.reporting.rollup.MonthLine;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.Tone;

/** The lines of one topic: what is ticked prints. Each says from which month it comes, and why it is left out. */
class RollUpLines extends Div {
    private static final long serialVersionUID = 1L;
    private static final String MOVE = """
            this.addEventListener('keydown', event => {
              const step = {ArrowDown: 1, ArrowUp: -1}[event.key];
              const here = event.target.closest('vaadin-checkbox');
              if (!step || !here) { return; }
              const all = [...this.querySelectorAll('vaadin-checkbox')];
              all[all.indexOf(here) + step]?.focus();
              event.preventDefault();
            })""";
    private final transient Map<String, String> words;
    private final transient Choosing choosing;
    private final boolean onlyLeft;
    private final boolean open;
    private final Map<String, Checkbox> boxes = new HashMap<>();
    private final UnorderedList rows = new UnorderedList();

    /** Hears what the office says of lines. */
    @FunctionalInterface
    interface Choosing {
        void choose(Set<String> keys, boolean taken);
    }

    /** @param words how lines read with the figures of the period */
    RollUpLines(RolledTopic topic, Map<String, String> words, boolean onlyLeft, boolean open, Choosing choosing,
            Consumer<Set<String>> propose) {
        this.words = words;
        this.choosing = choosing;
        this.onlyLeft = onlyLeft;
        this.open = open;
        addClassName("card");
        rows.addClassName("rows");
        topic.lines().forEach(line -> line(line, 1));
        H2 name = new H2(topic.name());
        name.addClassName("grow");
        Div head = new Div(name);
        head.addClassName("row");
        if (open) {
            head.add(RollUpView.small(getTranslation("reporting.rollup.propose"), () -> propose.accept(topic.lines()
                    .stream().flatMap(MergedLine::lines).map(MonthLine::key).collect(Collectors.toSet()))));
        }
        add(head, rows);
    }

    static void moveByArrows(Component lines) {
        lines.getElement().executeJs(MOVE);
    }

    boolean isEmpty() {
        return boxes.isEmpty();
    }

    void focus(String key) {
        Checkbox box = boxes.get(key);
        if (box != null) {
            box.focus();
        }
    }

    private void line(MergedLine merged, int level) {
        Map<MonthLine, Why> left = merged.left().stream().filter(l -> l.why() != Why.SAME)
                .collect(Collectors.toMap(LeftOut::line, LeftOut::why, (a, b) -> a));
        List<MonthLine> lines = Stream.concat(merged.printed().stream(), left.keySet().stream())
                .sorted(Comparator.comparing(MonthLine::month, Comparator.nullsFirst(Comparator.naturalOrder()))
                        .thenComparing(MonthLine::entry))
                .toList();
        for (MonthLine line : lines) {
            Why why = left.get(line);
            if (!onlyLeft || why != null) {
                rows.add(row(merged, line, why, Math.max(level, line.level())));
            }
        }
        if (open && !onlyLeft && merged.kind() == Kind.RECORD) {
            rows.getChildren().reduce((a, b) -> b).ifPresent(row -> ((ListItem) row).add(chain(merged)));
        }
        merged.below().forEach(under -> line(under, 2));
    }

    private Component chain(MergedLine merged) {
        Set<String> all = merged.lines().map(MonthLine::key).collect(Collectors.toSet());
        return merged.printed().size() > 1
                ? RollUpView.small(getTranslation("reporting.rollup.latest"), () -> choosing.choose(merged.printed()
                        .subList(0, merged.printed().size() - 1).stream().map(MonthLine::key)
                        .collect(Collectors.toSet()), false))
                : RollUpView.small(getTranslation("reporting.rollup.chain"), () -> choosing.choose(all, true));
    }

    private ListItem row(MergedLine merged, MonthLine line, @Nullable Why why, int level) {
        Checkbox box = new Checkbox(words.getOrDefault(line.key(), line.text()), why == null);
        box.setReadOnly(!open);
        box.addClassName("grow");
        box.addValueChangeListener(change -> choosing.choose(Set.of(line.key()), change.getValue()));
        boxes.put(line.key(), box);
        ListItem row = new ListItem(box);
        if (level > 1) {
            row.addClassName("level-2");
        }
        row.add(origin(line));
        List<String> same = merged.left().stream().filter(l -> l.why() == Why.SAME)
                .filter(l -> l.line().text().equals(line.text())).map(l -> month(l.line().month())).distinct().toList();
        if (!same.isEmpty()) {
            row.add(new Chip(Tone.BLUE, getTranslation("reporting.rollup.same", String.join(", ", same))));
        }
        if (why != null) {
            row.add(new Chip(Tone.AMBER, getTranslation("reporting.rollup.why." + why)));
        }
        return row;
    }

    private Chip origin(MonthLine line) {
        return line.month() == null
                ? new Chip(Tone.GREEN, getTranslation("reporting.rollup.fromRecords"))
                : new Chip(Tone.GREY, month(line.month()) + " · " + line.unit());
    }

    private static String month(@Nullable Period month) {
        return month == null ? "" : PeriodText.of(month);
    }
}
