package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.registers.definition.Field;

/**
 * Mass records of a period as a table: rows by type, columns by place.
 *
 * @param fixed  fields that all of them share, chosen once
 * @param cells  {@link #key} → what stands there
 */
public record QuickSheet(Shape shape, DateRange days, List<Line> rows, List<Line> columns, List<Field> fixed,
        Map<String, Cell> cells) {
    public QuickSheet {
        rows = List.copyOf(rows);
        columns = List.copyOf(columns);
        fixed = List.copyOf(fixed);
        cells = Map.copyOf(cells);
    }

    /** Which fields make the table. */
    public record Shape(Field row, Field column, Field value) {}

    /**
     * A row or column: number of the thing or code of the choice, and its word.
     *
     * @param unit what a type is counted in, may be empty
     */
    public record Line(String value, String label, String unit) {}

    /**
     * A cell.
     *
     * @param records how many records it adds up; one can be changed here, several only in the list
     * @param id      the record, 0 for none
     */
    public record Cell(BigDecimal value, int records, long id, int version) {}

    /**
     * What was typed into a cell.
     *
     * @param value null empties it
     */
    public record Typed(String row, String column, @Nullable BigDecimal value, long id, int version) {}

    /** What all typed cells share. */
    public record Given(LocalDate day, @Nullable Long unitId, Map<String, String> fixed) {
        public Given {
            fixed = Map.copyOf(fixed);
        }
    }

    public static String key(String row, String column) {
        return row + "|" + column;
    }
}
