package vn.khcn.portal.shell.intake;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.usermodel.WorkbookFactory;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;

/** Reads the first sheet of an Excel file. */
public final class SheetReader {
    private static final int COLUMNS = 60;

    private SheetReader() {}

    /** @throws BusinessRule where the file is no Excel file */
    public static CellTable read(InputStream file) {
        try (Workbook book = WorkbookFactory.create(file)) {
            Sheet sheet = book.getSheetAt(0);
            List<List<@Nullable Object>> rows = new ArrayList<>();
            for (Row row : sheet) {
                List<@Nullable Object> cells = new ArrayList<>();
                for (int i = 0; i < Math.min(COLUMNS, row.getLastCellNum()); i++) {
                    cells.add(value(row.getCell(i)));
                }
                if (cells.stream().anyMatch(CellTable::filled)) {
                    rows.add(cells);
                }
            }
            return new CellTable(rows);
        } catch (IOException | IllegalArgumentException unreadable) {
            throw BusinessRule.broken("shell.intake.noExcel");
        }
    }

    private static @Nullable Object value(@Nullable Cell cell) {
        if (cell == null) {
            return null;
        }
        CellType type = cell.getCellType() == CellType.FORMULA ? cell.getCachedFormulaResultType() : cell.getCellType();
        return switch (type) {
            case STRING -> cell.getStringCellValue();
            case NUMERIC -> DateUtil.isCellDateFormatted(cell)
                    ? cell.getLocalDateTimeCellValue().toLocalDate()
                    : BigDecimal.valueOf(cell.getNumericCellValue()).stripTrailingZeros();
            case BOOLEAN -> Boolean.toString(cell.getBooleanCellValue());
            default -> null;
        };
    }
}
