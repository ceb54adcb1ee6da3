package vn.khcn.portal.shell.component;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.shell.Translations;

/**
 * A column of a register.
 *
 * @param key   names it in the address and, behind the register's label prefix, in the translations
 * @param value what stands in it: text, number, day or {@link Mark}
 * @param sort  property of the record to sort by; null where it cannot be sorted
 * @param width as in CSS; null shares what is left
 * @param shown false where it appears only when chosen
 */
public record Column<S>(String key, Kind kind, Function<S, ? extends @Nullable Object> value, @Nullable String sort,
        @Nullable String width, boolean shown) {
    /** How a value is set. */
    public enum Kind {
        TEXT, NUMBER, DATE, CHIP
    }

    public static <S> Column<S> text(String key, Function<S, @Nullable String> value) {
        return new Column<>(key, Kind.TEXT, value, null, null, true);
    }

    public static <S> Column<S> number(String key, Function<S, ? extends @Nullable Number> value) {
        return new Column<>(key, Kind.NUMBER, value, null, "7rem", true);
    }

    /** A number that is put into words already, such as "67,51 %". */
    public static <S> Column<S> figure(String key, Function<S, @Nullable String> value) {
        return new Column<>(key, Kind.NUMBER, value, null, "7rem", true);
    }

    public static <S> Column<S> date(String key, Function<S, @Nullable LocalDate> value) {
        return new Column<>(key, Kind.DATE, value, null, "7.25rem", true);
    }

    public static <S> Column<S> chip(String key, Function<S, @Nullable Mark> value) {
        return new Column<>(key, Kind.CHIP, value, null, "9rem", true);
    }

    public Column<S> sortedBy(String property) {
        return new Column<>(key, kind, value, property, width, shown);
    }

    /** @param newWidth as in CSS; null shares what is left */
    public Column<S> wide(@Nullable String newWidth) {
        return new Column<>(key, kind, value, sort, newWidth, shown);
    }

    /** Appears only when the reader chooses it. */
    public Column<S> hidden() {
        return new Column<>(key, kind, value, sort, width, false);
    }

    /** The value as the screen shows it; a chip is its word's key. */
    String text(S row) {
        return switch (value.apply(row)) {
            case null -> "";
            case LocalDate day -> DayText.of(day);
            case Mark mark -> mark.key();
            case Number number -> NumberFormat.getInstance(Translations.VIETNAMESE).format(number);
            case Object other -> other.toString();
        };
    }

    String tone(S row) {
        return value.apply(row) instanceof Mark mark ? mark.tone().className() : "";
    }
}
