package vn.khcn.portal.reporting;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ReportOffice.Desk;
import vn.khcn.portal.reporting.export.ExportService;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.reporting.template.RegimeService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A report in stable codes for other systems. */
@PortalTest
class ExportTest {
    @Autowired
    ReportOffice offices;
    @Autowired
    ExportService exports;
    @Autowired
    ReportService reports;
    @Autowired
    RegimeService regimes;

    @Test
    void aDraftNamesAgencyRegimePeriodAndEveryFigure() {
        Desk office = offices.found();
        long report = offices.compiled(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            JsonNode json = read(exports.json(exports.of(report, 0)));
            assertThat(json.at("/agency/code").asString()).isEqualTo(office.office().department().code());
            assertThat(json.at("/regime/code").asString()).isEqualTo("BC-THANG");
            assertThat(json.at("/period/code").asString()).isEqualTo("202310");
            assertThat(json.at("/period/to").asString()).isEqualTo("2023-10-14");
            assertThat(json.at("/document/state").asString()).isEqualTo("DRAFT");
            assertThat(json.at("/document/number").isNull()).isTrue();
            assertThat(json.at("/sections/0/code").asString()).isEqualTo("I");
            assertThat(json.at("/sections/0/texts/0/text").asString())
                    .isEqualTo("Đã thử nghiệm 40 mẫu, luỹ kế 40 mẫu.");
            JsonNode figure = json.at("/figures/0");
            assertThat(figure.at("/key").asString()).isEqualTo("ind.period?code=TN.MAU");
            assertThat(figure.at("/indicator").asString()).isEqualTo("TN.MAU");
            assertThat(figure.at("/measure").asString()).isEqualTo("period");
            assertThat(figure.at("/value").decimalValue()).isEqualByComparingTo("40");
            assertThat(figure.at("/unit").asString()).isEqualTo("mẫu");
            assertThat(figure.at("/places/0").asString()).isEqualTo("I/0");
        });
    }

    @Test
    void anIssuedReportSaysTheSameForEver() {
        Desk office = offices.found();
        offices.issued(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            long report = reports.list().getFirst().id();
            byte[] before = exports.json(exports.of(report, 0));
            JsonNode json = read(before);
            assertThat(json.at("/document/state").asString()).isEqualTo("ISSUED");
            assertThat(json.at("/document/symbol").asString()).isEqualTo("01/BC-KHCN");
            assertThat(json.at("/document/date").asString()).isEqualTo("2023-10-13");
            offices.test(office, 5);
            assertThat(exports.json(exports.of(report, 0))).isEqualTo(before);
        });
    }

    @Test
    void theSpreadsheetHasThreeSheetsWithTheSameCodes() throws IOException {
        Desk office = offices.found();
        long report = offices.compiled(office);
        byte[] bytes = CurrentActor.callAs(office.actor(Role.OFFICE), () -> exports.xlsx(exports.of(report, 0)));
        try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(bytes))) {
            assertThat(book.getNumberOfSheets()).isEqualTo(3);
            assertThat(rows(book.getSheet("Thông tin chung"))).contains("period.code|Mã kỳ|202310",
                    "regime.code|Mã chế độ báo cáo|BC-THANG");
            assertThat(rows(book.getSheet("Số liệu"))).anyMatch(
                    row -> row.startsWith("ind.cumulative?code=TN.MAU|TN.MAU|cumulative|40|mẫu|40|"));
            assertThat(rows(book.getSheet("Nội dung"))).anyMatch(row -> row.startsWith("I|I.|Kết quả|I/0|Đã thử"));
        }
    }

    @Test
    void aRegimeKeepsItsCodeAndNoTwoShareOne() {
        Desk office = offices.found();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            RegimeDetails first = regimes.regime(office.regime());
            RegimeDetails second = regimes.save(named(first, 0, 0, "Báo cáo tháng khác", ""));
            assertThat(second.code()).isEqualTo("BC-THANG-2");
            RegimeDetails renamed = regimes.save(named(first, first.id(), first.version(), "Tên mới", ""));
            assertThat(renamed.code()).isEqualTo("BC-THANG");
            assertThatThrownBy(() -> regimes.save(named(first, 0, 0, "Nữa", "bc-thang")))
                    .isInstanceOf(BusinessRule.class).hasMessageContaining("regimeCodeTaken");
            assertThatThrownBy(() -> regimes.save(named(first, 0, 0, "Nữa", "Báo cáo")))
                    .isInstanceOf(BusinessRule.class).hasMessageContaining("regimeCode");
        });
    }

    private static RegimeDetails named(RegimeDetails like, long id, int version, String name, String code) {
        return new RegimeDetails(id, version, name, "", "", PeriodCalendar.ADMINISTRATIVE, PeriodKind.MONTH, 0, 2,
                like.template(), code);
    }

    private static JsonNode read(byte[] json) {
        return new JsonMapper().readTree(json);
    }

    private static List<String> rows(Sheet sheet) {
        DataFormatter words = new DataFormatter();
        List<String> rows = new ArrayList<>();
        for (Row row : sheet) {
            List<String> cells = new ArrayList<>();
            for (Cell cell : row) {
                cells.add(words.formatCellValue(cell));
            }
            rows.add(String.join("|", cells));
        }
        return rows;
    }
}
