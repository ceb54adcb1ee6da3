package vn.khcn.portal.press;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.UnaryOperator;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.BorderStyle;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.HorizontalAlignment;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** One sheet: title, headings that stay in view and come again on every printed page, bordered rows. */
final class ExcelSheet {
    private static final int LINE = 15;
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private final XSSFWorkbook book;
    private final XSSFSheet sheet;
    private final String font;
    private final Map<String, XSSFCellStyle> styles = new ConcurrentHashMap<>();
    private List<Integer> widths = List.of();
    private int next;

    ExcelSheet(XSSFWorkbook book, String name, String font) {
        this.book = book;
        this.font = font;
        this.sheet = book.createSheet(freeName(book, name));
        sheet.getPrintSetup().setPaperSize(org.apache.poi.ss.usermodel.PrintSetup.A4_PAPERSIZE);
        sheet.getPrintSetup().setLandscape(true);
        sheet.getPrintSetup().setFitHeight((short) 0);
        sheet.setFitToPage(true);
    }

    void title(String text, int columns) {
        Row row = sheet.createRow(next++);
        write(row, 0, new SheetTable.Text(text), style("title", s -> {
            s.setAlignment(HorizontalAlignment.CENTER);
            return s;
        }, true));
        if (columns > 1) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 0, columns - 1));
        }
    }

    /** @param widths in letters */
    void headings(List<String> titles, List<Integer> widths) {
        this.widths = widths.stream().map(width -> Math.clamp(width + 2, 5, 80)).toList();
        if (next > 0) {
            fitTitle(sheet.getRow(next - 1));
        }
        Row row = sheet.createRow(next++);
        fit(row, titles);
        for (int i = 0; i < titles.size(); i++) {
            write(row, i, new SheetTable.Text(titles.get(i)), style("heading", s -> {
                s.setAlignment(HorizontalAlignment.CENTER);
                return bordered(s);
            }, true));
            sheet.setColumnWidth(i, 256 * this.widths.get(i));
        }
        sheet.createFreezePane(0, next);
        sheet.setRepeatingRows(new CellRangeAddress(row.getRowNum(), row.getRowNum(), -1, -1));
    }

    void row(List<SheetTable.Cell> cells, List<Block.Align> aligns) {
        row(cells, aligns, false);
    }

    /** @param strong a total, in bold */
    void row(List<SheetTable.Cell> cells, List<Block.Align> aligns, boolean strong) {
        Row row = sheet.createRow(next++);
        fit(row, cells.stream().map(cell -> cell instanceof SheetTable.Text text ? text.text() : "").toList());
        for (int i = 0; i < aligns.size(); i++) {
            write(row, i, i < cells.size() ? cells.get(i) : new SheetTable.Text(""), aligns.get(i), strong);
        }
    }

    void group(List<String> texts, int columns) {
        Row row = sheet.createRow(next++);
        for (int i = 0; i < columns; i++) {
            write(row, i, new SheetTable.Text(i < texts.size() ? texts.get(i) : ""),
                    i == 0 && columns > 1
                            ? style("group-number", s -> {
                                s.setAlignment(HorizontalAlignment.CENTER);
                                return bordered(s);
                            }, true)
                            : style("group", ExcelSheet::bordered, true));
        }
        if (columns > 2) {
            sheet.addMergedRegion(new CellRangeAddress(row.getRowNum(), row.getRowNum(), 1, columns - 1));
        }
    }

    /** The title stands over all columns, in larger letters. */
    private void fitTitle(Row title) {
        int letters = title.getCell(0).getStringCellValue().length() * 4 / 3;
        int across = Math.max(1, widths.stream().mapToInt(Integer::intValue).sum());
        title.setHeightInPoints(Math.min(409, (LINE + 3) * (letters / across + 1) + 2));
    }

    /** A height for readers that do not work it out; not a fixed one, so it still grows with what is typed. */
    private void fit(Row row, List<String> texts) {
        int lines = 1;
        for (int i = 0; i < Math.min(texts.size(), widths.size()); i++) {
            lines = Math.max(lines, texts.get(i).length() * 9 / 10 / widths.get(i) + 1);
        }
        row.setHeightInPoints(Math.min(409, LINE * lines + 1));
        ((XSSFRow) row).getCTRow().unsetCustomHeight();
    }

    private void write(Row row, int column, SheetTable.Cell value, Block.Align align, boolean strong) {
        String format = switch (value) {
            case SheetTable.Day day -> "dd/mm/yyyy";
            case SheetTable.Number number ->
                number.decimals() == 0 ? "#,##0" : "#,##0." + "0".repeat(number.decimals());
            case SheetTable.Text text -> "@";
        };
        write(row, column, value, style(align + format + strong, s -> {
            s.setDataFormat(book.createDataFormat().getFormat(format));
            s.setAlignment(switch (align) {
                case LEFT -> HorizontalAlignment.LEFT;
                case CENTRE -> HorizontalAlignment.CENTER;
                case RIGHT -> HorizontalAlignment.RIGHT;
            });
            return bordered(s);
        }, strong));
    }

    private static void write(Row row, int column, SheetTable.Cell value, XSSFCellStyle style) {
        Cell cell = row.createCell(column);
        switch (value) {
            case SheetTable.Text text -> cell.setCellValue(
                    text.text().length() > LONGEST ? text.text().substring(0, LONGEST - 1) + "…" : text.text());
            case SheetTable.Number number -> cell.setCellValue(number.value().doubleValue());
            case SheetTable.Day day -> cell.setCellValue(day.date());
        }
        cell.setCellStyle(style);
    }

    private XSSFCellStyle style(String name, UnaryOperator<XSSFCellStyle> look, boolean bold) {
        return styles.computeIfAbsent(name, key -> {
            XSSFFont face = book.createFont();
            face.setFontName(font);
            face.setFontHeight(name.equals("title") ? 13 : 11);
            face.setBold(bold);
            XSSFCellStyle style = book.createCellStyle();
            style.setFont(face);
            style.setWrapText(true);
            style.setVerticalAlignment(VerticalAlignment.CENTER);
            return look.apply(style);
        });
    }

    private static XSSFCellStyle bordered(XSSFCellStyle style) {
        style.setBorderTop(BorderStyle.THIN);
        style.setBorderBottom(BorderStyle.THIN);
        style.setBorderLeft(BorderStyle.THIN);
        style.setBorderRight(BorderStyle.THIN);
        return style;
    }

    private static String freeName(XSSFWorkbook book, String wanted) {
        String safe = org.apache.poi.ss.util.WorkbookUtil.createSafeSheetName(wanted.isBlank() ? "Bảng" : wanted);
        String name = safe;
        for (int i = 2; book.getSheet(name) != null; i++) {
            String number = " (" + i + ")";
            name = safe.substring(0, Math.min(safe.length(), 31 - number.length())) + number;
        }
        return name;
    }
}
