package vn.khcn.portal.press;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.TableRowAlign;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.poi.xwpf.usermodel.XWPFTableCell.XWPFVertAlign;
import org.apache.poi.xwpf.usermodel.XWPFTableRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTblWidth;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblLayoutType;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STTblWidth;

/** Word tables of fixed column widths; the heading row comes again on every page and no row is cut. */
final class WordTables {
    private WordTables() {}

    /** A table without lines, for letterhead and signature. */
    static XWPFTable grid(XWPFDocument word, int rows, int... widths) {
        XWPFTable table = table(word, rows, widths);
        table.removeBorders();
        margins(table, 0, 0);
        return table;
    }

    /** @param edges of the columns, in points */
    static void data(XWPFDocument word, Block.Table block, List<Integer> edges) {
        int columns = block.columns().size();
        int[] widths = IntStream.range(0, columns).map(i -> WordStyles.twips(edges.get(i + 1) - edges.get(i)))
                .toArray();
        XWPFTable table = table(word, 1 + block.rows().size(), widths);
        margins(table, 40, 60);
        XWPFTableRow head = table.getRow(0);
        head.setRepeatHeader(true);
        for (int i = 0; i < columns; i++) {
            cell(word, head.getCell(i), "heading", Block.Cell.of(block.columns().get(i).title())).setKeepNext(true);
        }
        for (int r = 0; r < block.rows().size(); r++) {
            Block.Row row = block.rows().get(r);
            XWPFTableRow written = table.getRow(r + 1);
            for (int i = 0; i < Math.min(columns, row.cells().size()); i++) {
                String style = row.group()
                        ? i == 0 && columns > 1 ? "group-centre" : "group"
                        : TableDesigns.style(block.columns().get(i).align());
                var text = cell(word, written.getCell(i), style, row.cells().get(i));
                if (row.group()) {
                    text.setKeepNext(true);
                }
            }
            if (row.group() && columns > 2) {
                merge(written, 1, columns, widths);
            }
        }
    }

    private static XWPFTable table(XWPFDocument word, int rows, int... widths) {
        XWPFTable table = word.createTable(rows, widths.length);
        table.setTableAlignment(TableRowAlign.LEFT);
        var properties = table.getCTTbl().getTblPr();
        properties.addNewTblLayout().setType(STTblLayoutType.FIXED);
        table.setWidth(java.util.Arrays.stream(widths).sum());
        var grid = table.getCTTbl().addNewTblGrid();
        for (int width : widths) {
            grid.addNewGridCol().setW(BigInteger.valueOf(width));
        }
        for (XWPFTableRow row : table.getRows()) {
            row.setCantSplitRow(true);
            for (int i = 0; i < widths.length; i++) {
                row.getCell(i).setWidth("" + widths[i]);
            }
        }
        return table;
    }

    /** POI leaves a margin of 0 out, and Word then takes its own. */
    private static void margins(XWPFTable table, int upright, int sides) {
        var properties = table.getCTTbl().getTblPr();
        var margins = properties.isSetTblCellMar() ? properties.getTblCellMar() : properties.addNewTblCellMar();
        set(margins.addNewTop(), upright);
        set(margins.addNewLeft(), sides);
        set(margins.addNewBottom(), upright);
        set(margins.addNewRight(), sides);
    }

    private static void set(CTTblWidth margin, int twips) {
        margin.setType(STTblWidth.DXA);
        margin.setW(BigInteger.valueOf(twips));
    }

    private static org.apache.poi.xwpf.usermodel.XWPFParagraph cell(XWPFDocument word, XWPFTableCell cell, String style,
            Block.Cell content) {
        cell.setVerticalAlignment(XWPFVertAlign.CENTER);
        return WordText.write(word, cell.getParagraphArray(0), style, content.runs());
    }

    private static void merge(XWPFTableRow row, int from, int columns, int[] widths) {
        int width = 0;
        for (int i = from; i < columns; i++) {
            width += widths[i];
        }
        for (int i = columns - 1; i > from; i--) {
            row.removeCell(i);
        }
        var properties = row.getCell(from).getCTTc().getTcPr();
        properties.addNewGridSpan().setVal(BigInteger.valueOf(columns - from));
        row.getCell(from).setWidth("" + width);
    }
}
