package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import java.util.List;
import java.util.function.BinaryOperator;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.records.RecordHistory;
import vn.khcn.portal.shell.Translations;

/**
 * Changes of a record in words.
 *
 * @param labels column → translation key; a column without a word is the portal's own and not shown
 * @param words  column and stored value → the value in words
 */
record HistoryWords(UnaryOperator<String> labels, Translations texts, BinaryOperator<String> words) {
    private static final Pattern DAY = Pattern.compile("(\\d{4})-(\\d{2})-(\\d{2})");

    /** A line per field that has a word: was, is. */
    Div[] lines(List<RecordHistory.Change> changes) {
        return changes.stream().filter(c -> texts.has(labels.apply(c.column()))).map(this::line).toArray(Div[]::new);
    }

    private Div line(RecordHistory.Change change) {
        Span label = new Span();
        label.setText(label.getTranslation(labels.apply(change.column())) + ": ");
        label.addClassName("muted");
        Element before = new Element("del").setText(value(change.column(), change.before()));
        Element after = new Element("ins").setText(value(change.column(), change.after()));
        Div line = new Div(label);
        line.getElement().appendChild(before, new Element("span").setText(" → "), after);
        return line;
    }

    private String value(String column, @Nullable String stored) {
        if (stored == null || stored.isEmpty()) {
            return "–";
        }
        Matcher day = DAY.matcher(stored);
        return day.matches() ? day.group(3) + "/" + day.group(2) + "/" + day.group(1) : words.apply(column, stored);
    }
}
