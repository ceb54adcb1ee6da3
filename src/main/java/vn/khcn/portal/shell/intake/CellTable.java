package vn.khcn.portal.shell.intake;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Rows of cells as they came: text, a number, a day, or nothing. */
public record CellTable(List<List<@Nullable Object>> rows) {
    /** What is copied from Excel: tabs between cells, a cell with line breaks or tabs in quotes. */
    public static CellTable pasted(String block) {
        List<List<@Nullable Object>> rows = new ArrayList<>();
        List<@Nullable Object> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i <= block.length(); i++) {
            char c = i == block.length() ? '\n' : block.charAt(i);
            if (quoted) {
                if (c == '"' && i + 1 < block.length() && block.charAt(i + 1) == '"') {
                    cell.append('"');
                    i++;
                } else if (c == '"') {
                    quoted = false;
                } else {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                row.add(cell.toString().strip());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(row);
                    row = new ArrayList<>();
                }
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        return new CellTable(rows.stream().filter(r -> r.stream().anyMatch(CellTable::filled)).toList());
    }

    static boolean filled(@Nullable Object cell) {
        return cell != null && !cell.toString().isBlank();
    }

    /** The cell, null for none. */
    public @Nullable Object at(int row, int column) {
        List<@Nullable Object> cells = rows.get(row);
        return column < cells.size() && filled(cells.get(column)) ? cells.get(column) : null;
    }

    public int size() {
        return rows.size();
    }
}
