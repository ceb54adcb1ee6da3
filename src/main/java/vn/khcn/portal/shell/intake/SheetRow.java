package vn.khcn.portal.shell.intake;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The cells of a row as they were read.
 *
 * @param number its place in the table, counted from 1 below the headings
 */
public record SheetRow(int number, Map<String, Object> values) {
    public SheetRow {
        values = Map.copyOf(values);
    }

    /** Text, or the code of a choice; empty for none. */
    public String text(String key) {
        return Objects.toString(values.get(key), "");
    }

    public @Nullable LocalDate day(String key) {
        return (LocalDate) values.get(key);
    }

    /** The day of a required column. */
    public LocalDate onDay(String key) {
        return (LocalDate) Objects.requireNonNull(values.get(key));
    }
}
