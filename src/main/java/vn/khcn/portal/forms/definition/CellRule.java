package vn.khcn.portal.forms.definition;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.FigureKey;

/**
 * Where the value of a cell comes from. Files and the editor write it as one line: {@code entered}, {@code blank}, a figure's
 * key, {@code rows()}, {@code rows(a, b)}, {@code columns(a, b)}, {@code percent(part, whole)}, or {@code 'words}.
 */
public sealed interface CellRule {
    Pattern CALL = Pattern.compile("(rows|columns|percent)\\((.*)\\)");
    Pattern FIGURE = Pattern.compile("[a-z]+\\.[A-Za-z]+(\\?.+)?");

    /** Nothing. */
    record Blank() implements CellRule {}

    /** What a unit enters. */
    record Entered() implements CellRule {}

    /** A figure of the portal. */
    record Counted(FigureKey key) implements CellRule {}

    /** The sum of other rows of the column; without keys those below, or beside a row that has none below. */
    record Rows(List<String> keys) implements CellRule {
        public Rows {
            keys = List.copyOf(keys);
        }
    }

    /** The sum of other columns of the row. */
    record Columns(List<String> keys) implements CellRule {
        public Columns {
            keys = List.copyOf(keys);
        }
    }

    /** One column of the row in percent of another. */
    record Percent(String part, String whole) implements CellRule {}

    /** Words that always stand there. */
    record Words(String text) implements CellRule {}

    /** @throws IllegalArgumentException where it is none of these */
    static CellRule parse(String line) {
        String text = CleanText.line(line);
        Matcher call = CALL.matcher(text);
        if (text.equals("blank") || text.isEmpty()) {
            return new Blank();
        }
        if (text.equals("entered")) {
            return new Entered();
        }
        if (text.startsWith("'")) {
            return new Words(text.substring(1));
        }
        if (call.matches()) {
            return call(call.group(1), Arrays.stream(call.group(2).split(",")).map(String::strip)
                    .filter(k -> !k.isEmpty()).toList());
        }
        if (FIGURE.matcher(text).matches()) {
            return new Counted(FigureKey.parse(text));
        }
        throw new IllegalArgumentException(text);
    }

    private static CellRule call(String name, List<String> keys) {
        if (name.equals("rows")) {
            return new Rows(keys);
        }
        if (name.equals("columns") && !keys.isEmpty()) {
            return new Columns(keys);
        }
        if (name.equals("percent") && keys.size() == 2) {
            return new Percent(keys.getFirst(), keys.getLast());
        }
        throw new IllegalArgumentException(name + keys);
    }

    /** The line that {@link #parse} reads. */
    default String line() {
        return switch (this) {
            case Blank blank -> "blank";
            case Entered entered -> "entered";
            case Counted counted -> counted.key().toString();
            case Rows rows -> "rows(" + String.join(", ", rows.keys()) + ")";
            case Columns columns -> "columns(" + String.join(", ", columns.keys()) + ")";
            case Percent percent -> "percent(" + percent.part() + ", " + percent.whole() + ")";
            case Words words -> "'" + words.text();
        };
    }
}
