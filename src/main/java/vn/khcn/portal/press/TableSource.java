package vn.khcn.portal.press;

import java.util.List;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;

/** The rows of a table: {@code h0…} the headings, {@code c0…} the cells, and which band prints the row. */
final class TableSource implements JRRewindableDataSource {
    private final Block.Table table;
    private final List<Block.Row> rows;
    private int at = -1;

    TableSource(Block.Table table) {
        this.table = table;
        // headings come from the first row: a table without rows prints one empty one, as a form does
        this.rows = table.rows().isEmpty() ? List.of(new Block.Row(false, List.of())) : table.rows();
    }

    @Override
    public boolean next() {
        return ++at < rows.size();
    }

    @Override
    public void moveFirst() {
        at = -1;
    }

    @Override
    public Object getFieldValue(JRField field) {
        Block.Row row = rows.get(at);
        return switch (field.getName()) {
            case "group" -> row.group();
            case "row" -> !row.group();
            default -> {
                int column = Integer.parseInt(field.getName().substring(1));
                yield field.getName().startsWith("h")
                        ? Markup.escape(table.columns().get(column).title())
                        : column < row.cells().size()
                                ? Unbroken.glue(Markup.of(row.cells().get(column).runs()))
                                : "";
            }
        };
    }
}
