package vn.khcn.portal.press;

import java.util.List;
import java.util.function.ToDoubleFunction;
import net.sf.jasperreports.engine.JRField;
import net.sf.jasperreports.engine.JRRewindableDataSource;

/** The rows of a table: {@code h0…} the headings, {@code c0…} the cells, and which band prints the row. */
final class TableSource implements JRRewindableDataSource {
    private static final List<Integer> FOLLOW = List.of(70, 110, 160, 240);
    private final Block.Table table;
    private final List<Block.Row> rows;
    private final ToDoubleFunction<Block.Row> height;
    private int at = -1;

    TableSource(Block.Table table, ToDoubleFunction<Block.Row> height) {
        this.table = table;
        this.height = height;
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

    /** The room a group row needs with the row below it: one of the template's steps; of more, as much as there is. */
    private int follow(Block.Row group, Block.Row next) {
        double need = height.applyAsDouble(group) + height.applyAsDouble(next);
        return FOLLOW.stream().filter(step -> step >= need).findFirst().orElse(FOLLOW.getLast());
    }

    @Override
    public Object getFieldValue(JRField field) {
        Block.Row row = rows.get(at);
        return switch (field.getName()) {
            case "group" -> row.group();
            case "row" -> !row.group();
            case "follow" -> row.group() && at + 1 < rows.size() ? follow(row, rows.get(at + 1)) : 0;
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
