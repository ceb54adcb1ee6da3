package vn.khcn.portal.shell.intake;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.poi.ss.usermodel.FillPatternType;
import org.apache.poi.ss.usermodel.IndexedColors;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.ss.util.CellReference;
import org.apache.poi.xssf.usermodel.XSSFCell;
import org.apache.poi.xssf.usermodel.XSSFCellStyle;
import org.apache.poi.xssf.usermodel.XSSFDataValidationHelper;
import org.apache.poi.xssf.usermodel.XSSFFont;
import org.apache.poi.xssf.usermodel.XSSFRow;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/** The Excel template of a register: headings, a row of hints, choices as drop-downs. */
public final class TemplateSheet {
    private static final int ROWS = 5000;
    private static final int FIRST = 2;

    /**
     * A column.
     *
     * @param heading as the import finds it again
     * @param hint    what to type
     * @param choices words to choose from; empty for free text
     * @param strict  other words than the choices are refused by Excel already
     * @param format  as Excel writes it
     */
    public record Column(String heading, boolean required, String hint, List<String> choices, boolean strict,
            String format) {
        public Column {
            choices = List.copyOf(choices);
        }
    }

    private TemplateSheet() {}

    /** @param lists name of the hidden sheet that holds the choices */
    public static byte[] write(String title, String lists, List<Column> columns) {
        try (XSSFWorkbook book = new XSSFWorkbook(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            XSSFSheet sheet = book.createSheet(org.apache.poi.ss.util.WorkbookUtil.createSafeSheetName(title));
            XSSFSheet choices = book.createSheet(lists);
            XSSFRow headings = sheet.createRow(0);
            XSSFRow hints = sheet.createRow(1);
            for (int i = 0; i < columns.size(); i++) {
                Column column = columns.get(i);
                cell(headings, i, column.heading(), heading(book, column.required()));
                cell(hints, i, column.hint(), hint(book));
                sheet.setColumnWidth(i, 256 * Math.clamp(column.heading().length() + 6, 16, 40));
                XSSFCellStyle style = book.createCellStyle();
                style.setDataFormat(book.createDataFormat().getFormat(column.format()));
                sheet.setDefaultColumnStyle(i, style);
                offer(sheet, choices, i, column);
            }
            hints.setHeightInPoints(45);
            sheet.createFreezePane(1, FIRST);
            book.setSheetHidden(1, true);
            book.write(out);
            return out.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void offer(XSSFSheet sheet, XSSFSheet lists, int column, Column of) {
        if (of.choices().isEmpty()) {
            return;
        }
        for (int i = 0; i < of.choices().size(); i++) {
            XSSFRow row = lists.getRow(i) == null ? lists.createRow(i) : lists.getRow(i);
            row.createCell(column).setCellValue(of.choices().get(i));
        }
        String letters = CellReference.convertNumToColString(column);
        var helper = new XSSFDataValidationHelper(sheet);
        var rule = helper.createValidation(
                helper.createFormulaListConstraint("'" + lists.getSheetName() + "'!$" + letters + "$1:$" + letters
                        + "$" + of.choices().size()),
                new CellRangeAddressList(FIRST, ROWS, column, column));
        rule.setShowErrorBox(of.strict());
        sheet.addValidationData(rule);
    }

    private static void cell(XSSFRow row, int column, String text, XSSFCellStyle style) {
        XSSFCell cell = row.createCell(column);
        cell.setCellValue(text);
        cell.setCellStyle(style);
    }

    private static XSSFCellStyle heading(XSSFWorkbook book, boolean required) {
        XSSFFont bold = book.createFont();
        bold.setBold(true);
        bold.setColor(required ? IndexedColors.DARK_RED.index : IndexedColors.BLACK.index);
        XSSFCellStyle style = plain(book, bold);
        style.setFillForegroundColor(IndexedColors.PALE_BLUE.index);
        style.setFillPattern(FillPatternType.SOLID_FOREGROUND);
        return style;
    }

    private static XSSFCellStyle hint(XSSFWorkbook book) {
        XSSFFont italic = book.createFont();
        italic.setItalic(true);
        italic.setFontHeight(9);
        italic.setColor(IndexedColors.GREY_50_PERCENT.index);
        return plain(book, italic);
    }

    private static XSSFCellStyle plain(XSSFWorkbook book, XSSFFont font) {
        XSSFCellStyle style = book.createCellStyle();
        style.setFont(font);
        style.setWrapText(true);
        style.setVerticalAlignment(VerticalAlignment.TOP);
        return style;
    }
}
