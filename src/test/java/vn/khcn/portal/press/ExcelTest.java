package vn.khcn.portal.press;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class ExcelTest {
    private static final PressService PRESS = new PressService("Liberation Serif", "", "Times New Roman");

    @Test
    void eachTableOfADocumentIsASheet() throws IOException {
        try (XSSFWorkbook book = open(PRESS.xlsx(Sample.report()))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(2);
            XSSFSheet annex = book.getSheet("Phụ lục");
            assertThat(annex.getRow(1).getCell(2).getStringCellValue()).isEqualTo("Nội dung công việc");
            assertThat(annex.getRow(2).getCell(1).getStringCellValue()).isEqualTo("ĐÃ THỰC HIỆN: 02 nhiệm vụ");
            assertThat(annex.getMergedRegions()).anyMatch(m -> m.formatAsString().equals("B3:G3"));
            assertThat(annex.getRow(3).getCell(3).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.of(2023, 10, 15, 0, 0));
            assertThat(annex.getRepeatingRows().getFirstRow()).isEqualTo(1);
            assertThat(annex.getPaneInformation().getHorizontalSplitPosition()).isEqualTo((short) 2);
            assertThat(book.getSheet("Bảng 1").getRow(3).getCell(3).getNumericCellValue()).isEqualTo(61);
        }
    }

    @Test
    void aListKeepsNumbersAndDatesAsSuch() throws IOException {
        SheetTable list = new SheetTable("Nhiệm vụ: tháng 10/2023", List.of("Số", "Ngày", "Giá trị", "Tên"),
                List.of(List.of(SheetTable.Cell.of(7L), SheetTable.Cell.of(LocalDate.of(2023, 10, 13)),
                        SheetTable.Cell.of(new BigDecimal("77.40")), SheetTable.Cell.of("=1+1")),
                        List.of(SheetTable.Cell.of(null), SheetTable.Cell.of("x".repeat(40_000)))));
        try (XSSFWorkbook book = open(PRESS.sheet(list))) {
            XSSFSheet sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(0).getNumericCellValue()).isEqualTo(7);
            assertThat(sheet.getRow(2).getCell(1).getCellStyle().getDataFormatString()).isEqualTo("dd/mm/yyyy");
            assertThat(sheet.getRow(2).getCell(2).getCellStyle().getDataFormatString()).isEqualTo("#,##0.00");
            assertThat(sheet.getRow(2).getCell(3).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(3).getCell(1).getStringCellValue()).hasSize(32_767).endsWith("…");
        }
    }

    @Test
    void printedNumbersAreReadTheVietnameseWay() {
        assertThat(PrintedCell.read("6.751", Block.Align.RIGHT))
                .isEqualTo(new SheetTable.Number(new BigDecimal("6751"), 0));
        assertThat(PrintedCell.read("77,4", Block.Align.RIGHT))
                .isEqualTo(new SheetTable.Number(new BigDecimal("77.4"), 1));
        assertThat(PrintedCell.read("31/02/2023", Block.Align.LEFT)).isEqualTo(new SheetTable.Text("31/02/2023"));
        assertThat(PrintedCell.read("02", Block.Align.LEFT)).isEqualTo(new SheetTable.Text("02"));
    }

    private static XSSFWorkbook open(byte[] file) throws IOException {
        return new XSSFWorkbook(new ByteArrayInputStream(file));
    }
}
