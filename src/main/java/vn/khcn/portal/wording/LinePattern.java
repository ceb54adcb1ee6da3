package vn.khcn.portal.wording;

import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * How records become a line of a report. Texts are {@link vn.khcn.portal.kernel.Sentence} markup with the placeholders
 * of {@link PatternText}.
 *
 * @param code     never changes; lines that units took know it
 * @param topic    topic it is proposed for
 * @param order    place among the lines of its topic
 * @param level    0 paragraph, 1 "- ", 2 "+ "
 * @param register whose figures and records it names without saying so
 * @param of       measure whose records are told one by one: each a line, or the items of a list
 * @param where    field → value: narrows every figure and record of the register
 * @param text     the sentence
 * @param item     how one record is written in {@code {items}}
 * @param nothing  written when nothing happened; empty leaves the line out
 * @param note     footnote; empty for none
 * @param planned  tells of the period that follows, and is proposed among its plans
 * @param used     proposed to units and printed
 */
public record LinePattern(String code, String name, String topic, int order, int level, Form form, String register,
        String of, Map<String, String> where, String text, String item, String nothing, String note, boolean planned,
        boolean used) {
    /** One sentence about a period, or one line for each record. */
    public enum Form {
        SENTENCE, EACH
    }

    public LinePattern {
        where = Map.copyOf(where);
    }

    /** A pattern as a file has it: what is not said is empty. */
    record Row(String code, @Nullable String name, @Nullable String topic, @Nullable Integer order,
            @Nullable Integer level, @Nullable Form form, @Nullable String register, @Nullable String of,
            @Nullable Map<String, String> where, String text, @Nullable String item, @Nullable String nothing,
            @Nullable String note, @Nullable Boolean planned) {
        LinePattern pattern(String ofRegister, int place) {
            return new LinePattern(code, word(name), Objects.requireNonNullElse(topic, code),
                    Objects.requireNonNullElse(order, place), Objects.requireNonNullElse(level, 1),
                    Objects.requireNonNullElse(form, Form.SENTENCE), Objects.requireNonNullElse(register, ofRegister),
                    word(of), where == null ? Map.of() : where, text, word(item), word(nothing), word(note),
                    Boolean.TRUE.equals(planned), true);
        }

        private static String word(@Nullable String text) {
            return text == null ? "" : text;
        }
    }

    /** The same in another wording. */
    public LinePattern worded(String newText) {
        return new LinePattern(code, name, topic, order, level, form, register, of, where, newText, item, nothing,
                note, planned, used);
    }

    /** The narrowing in one line: {@code level=PROVINCE&kind=PROJECT}. */
    public String narrowing() {
        StringBuilder all = new StringBuilder();
        new TreeMap<>(where).forEach((k, v) -> all.append(all.isEmpty() ? "" : "&").append(k).append('=').append(v));
        return all.toString();
    }

    /** Reads {@link #narrowing()} back; what is no pair is left out. */
    public static Map<String, String> narrowing(String line) {
        Map<String, String> where = new TreeMap<>();
        for (String pair : line.split("&")) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                where.put(pair.substring(0, equals).strip(), pair.substring(equals + 1).strip());
            }
        }
        return where;
    }
}
