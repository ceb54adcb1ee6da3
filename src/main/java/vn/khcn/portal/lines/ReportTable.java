package vn.khcn.portal.lines;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.RecordRef;

/** A table made from records; texts are {@link vn.khcn.portal.kernel.Sentence} markup. */
public record ReportTable(List<Column> columns, List<Row> rows) {
    public ReportTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
    }

    /** @param weight share of the width */
    public record Column(String title, int weight, boolean centred) {}

    /** A row; a group row prints bold, its second cell over the rest. The record is what the row speaks about. */
    public record Row(boolean group, List<String> cells, @Nullable RecordRef record) {
        public Row {
            cells = List.copyOf(cells);
        }
    }
}
