package vn.khcn.portal.reporting.compile;

import java.util.ArrayList;
import java.util.List;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.ReportTable;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.Block.Align;
import vn.khcn.portal.press.Run;

/** Sets a register's table; the second cell of a row opens the record the row speaks about. */
final class TableSetter {
    private static final int NAMING_CELL = 1;
    private final Composer composer;

    TableSetter(Composer composer) {
        this.composer = composer;
    }

    void set(String id, String section, ReportTable table) {
        List<FigureKey> unknown = new ArrayList<>();
        List<Block.Column> columns = table.columns().stream()
                .map(c -> new Block.Column(c.title(), c.weight(), Align.valueOf(c.align().name()))).toList();
        List<Block.Row> rows = table.rows().stream().map(row -> row(row, unknown)).toList();
        composer.table(new Block.Table(id, section, columns, rows));
        table.missing().forEach(gap -> composer.hole(section, id, gap.what(), gap.owner()));
        unknown.forEach(key -> composer.hole(section, id, HoleWords.figure(key, ""), HoleWords.OFFICE));
    }

    private Block.Row row(ReportTable.Row row, List<FigureKey> unknown) {
        List<Block.Cell> cells = new ArrayList<>(row.cells().stream().map(c -> composer.cell(c, unknown)).toList());
        RecordRef record = row.record();
        if (record != null && cells.size() > NAMING_CELL && !cells.get(NAMING_CELL).text().isEmpty()) {
            cells.set(NAMING_CELL, new Block.Cell(
                    List.of(new Run.Mention(cells.get(NAMING_CELL).text(), record.type(), record.id()))));
        }
        return new Block.Row(row.group(), row.strong() ? cells.stream().map(TableSetter::strong).toList() : cells);
    }

    private static Block.Cell strong(Block.Cell cell) {
        return new Block.Cell(cell.runs().stream()
                .map(run -> run instanceof Run.Text words ? new Run.Text(words.text(), true, words.italic()) : run)
                .toList());
    }
}
