package vn.khcn.portal.wording.ui;

import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.wording.LinePattern;

/** What the form of a pattern holds; public, since the binder reads it. */
public record PatternValues(String code, String name, @Nullable String topic, @Nullable Integer order,
        @Nullable String level,
        @Nullable String form, @Nullable String register, @Nullable String of, String where, String text, String item,
        String nothing, String note, Boolean planned, Boolean used) {
    static PatternValues of(LinePattern p) {
        return new PatternValues(p.code(), p.name(), chosen(p.topic()), p.order(), Integer.toString(p.level()),
                p.form().name(), chosen(p.register()), chosen(p.of()), p.narrowing(), p.text(), p.item(), p.nothing(),
                p.note(),
                p.planned(), p.used());
    }

    LinePattern pattern(String existing) {
        return new LinePattern(existing.isEmpty() ? CleanText.line(code) : existing, CleanText.line(name), word(topic),
                order == null ? 1 : order, level == null ? 1 : Integer.parseInt(level),
                form == null ? LinePattern.Form.SENTENCE : LinePattern.Form.valueOf(form), word(register), word(of),
                LinePattern.narrowing(where), CleanText.line(text), CleanText.line(item), CleanText.line(nothing),
                CleanText.line(note), planned, used);
    }

    private static @Nullable String chosen(String word) {
        return word.isEmpty() ? null : word;
    }

    private static String word(@Nullable String chosen) {
        return chosen == null ? "" : chosen;
    }
}
