package vn.khcn.portal.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.RecordRef;

/**
 * A table made from records; texts are {@link vn.khcn.portal.kernel.Sentence} markup.
 *
 * @param missing what is not there yet; each becomes a hole of the report
 */
public record ReportTable(List<Column> columns, List<Row> rows, List<Missing> missing) {
    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        missing = List.copyOf(missing);
    }

    /** A table that lacks nothing. */
    public ReportTable(List<Column> columns, List<Row> rows) {
        this(columns, rows, List.of());
    }

    /** How the cells of a column stand; numbers stand right. */
    public enum Align {
        LEFT, CENTRE, RIGHT
    }

    /** @param weight share of the width */
    public record Column(String title, int weight, Align align) {
        public Column(String title, int weight, boolean centred) {
            this(title, weight, centred ? Align.CENTRE : Align.LEFT);
        }
    }

    /**
     * A row; a group row prints bold, its second cell over the rest. The record is what the row speaks about.
     *
     * @param strong words in bold, cells as they are: a total
     */
    public record Row(boolean group, boolean strong, List<String> cells, @Nullable RecordRef record) {
        public Row {
            cells = List.copyOf(cells);
        }

        public Row(boolean group, List<String> cells, @Nullable RecordRef record) {
            this(group, false, cells, record);
        }
    }

    /** Something that is missing, and who must bring it. */
    public record Missing(String what, String owner) {}
}
