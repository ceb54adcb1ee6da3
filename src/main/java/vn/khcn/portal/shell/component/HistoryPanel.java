package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.records.RecordHistory;
import vn.khcn.portal.shell.Translations;

/** Who changed what from what to what, read from the table's own versions. */
class HistoryPanel extends Timeline {
    private static final long serialVersionUID = 1L;
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");
    private static final Pattern WORD = Pattern.compile("_([a-z])");
    private final transient UnaryOperator<String> labels;
    private final transient Translations texts;
    private final transient BinaryOperator<String> words;

    /**
     * @param labels column → translation key; a column without a word is the portal's own and not shown
     * @param words  column and stored value → the value in words
     */
    HistoryPanel(List<RecordHistory.Version> versions, UnaryOperator<String> labels, Translations texts,
            BinaryOperator<String> words) {
        this.labels = labels;
        this.texts = texts;
        this.words = words;
        for (int i = 0; i < versions.size(); i++) {
            RecordHistory.Version version = versions.get(i);
            Div[] changes = version.changes().stream().filter(c -> known(c.column())).map(this::change)
                    .toArray(Div[]::new);
            boolean first = i == versions.size() - 1;
            if (first || version.deleted() || changes.length > 0) {
                String what = version.deleted()
                        ? "shell.history.deleted"
                        : first ? "shell.history.created" : "shell.history.changed";
                add(DayText.of(version.at()), version.by(), getTranslation(what), changes);
            }
        }
    }

    private Div change(RecordHistory.Change change) {
        Span label = new Span(getTranslation(key(change.column())) + ": ");
        label.addClassName("muted");
        com.vaadin.flow.dom.Element before = new com.vaadin.flow.dom.Element("del");
        before.setText(value(change.column(), change.before()));
        com.vaadin.flow.dom.Element after = new com.vaadin.flow.dom.Element("ins");
        after.setText(value(change.column(), change.after()));
        Div line = new Div(label);
        line.getElement().appendChild(before, new com.vaadin.flow.dom.Element("span").setText(" → "), after);
        return line;
    }

    private boolean known(String column) {
        return texts.has(key(column));
    }

    private String key(String column) {
        return labels.apply(column);
    }

    /** The key of a column behind a prefix: lead_unit_id is {@code leadUnit}. */
    static String behind(String labels, String column) {
        return labels + WORD.matcher(column.replaceFirst("_id$", "")).replaceAll(m -> m.group(1).toUpperCase(
                java.util.Locale.ROOT));
    }

    private String value(String column, @Nullable String stored) {
        if (stored == null || stored.isEmpty()) {
            return "–";
        }
        Matcher day = DAY.matcher(stored);
        return day.matches() ? day.group(3) + "/" + day.group(2) + "/" + day.group(1) : words.apply(column, stored);
    }
}
