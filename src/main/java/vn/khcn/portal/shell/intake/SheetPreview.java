package vn.khcn.portal.shell.intake;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What a table would do.
 *
 * @param columns keys of its columns
 * @param unread  headings that are not known
 * @param <T>     what is stored for a row
 */
public record SheetPreview<T>(List<String> columns, List<String> unread, List<Row<T>> rows) {
    public SheetPreview {
        columns = List.copyOf(columns);
        unread = List.copyOf(unread);
        rows = List.copyOf(rows);
    }

    /**
     * One row.
     *
     * @param value what would be stored; null where it is refused
     */
    public record Row<T>(int number, RowStatus status, Map<String, String> cells, Map<String, String> problems,
            @Nullable T value) implements IntakeRow {
        public Row {
            cells = Map.copyOf(cells);
            problems = Map.copyOf(problems);
        }

        /** What would be stored. */
        public T wanted() {
            return Objects.requireNonNull(value);
        }
    }

    /** The rows that would be stored. */
    public List<Row<T>> wanted() {
        return rows.stream().filter(r -> r.status().counts()).toList();
    }
}
