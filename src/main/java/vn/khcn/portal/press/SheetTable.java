package vn.khcn.portal.press;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A plain list for a spreadsheet: a title, column headings and rows of typed cells.
 *
 * @param title printed above the headings and used as the sheet's name
 */
public record SheetTable(String title, List<String> columns, List<List<Cell>> rows) {
    /** A cell that a spreadsheet can sort and add up. */
    public sealed interface Cell {
        /** A number, a date, or the value's text; null is an empty cell. */
        static Cell of(@Nullable Object value) {
            return switch (value) {
                case null -> new Text("");
                case LocalDate day -> new Day(day);
                case BigDecimal number -> new Number(number, Math.max(0, number.scale()));
                case Long number -> new Number(BigDecimal.valueOf(number), 0);
                case Integer number -> new Number(BigDecimal.valueOf(number), 0);
                default -> new Text(value.toString());
            };
        }
    }

    public record Text(String text) implements Cell {}

    /** @param decimals digits shown */
    public record Number(BigDecimal value, int decimals) implements Cell {}

    public record Day(LocalDate date) implements Cell {}

    public SheetTable {
        columns = List.copyOf(columns);
        rows = rows.stream().map(List::copyOf).toList();
    }
}
