package vn.khcn.portal.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.EventForm;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The figures of the inspectorate's section, counted from its registers. */
@PortalTest
class InspectionRegistersTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 27);
    @Autowired
    RegisterService registers;
    @Autowired
    Figures figures;
    @Autowired
    TestOffice offices;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
    }

    @Test
    void twoInspectionsAreConcludedAndThreePutOff() {
        asPortal(() -> {
            concluded("Đo lường", "QUALITY", EventForm.on(DAY).decidedBy("Kết luận").with("units", 4));
            concluded("Nhiệm vụ KH&CN", "RESEARCH",
                    EventForm.on(DAY).decidedBy("Kết luận").with("organisations", 1, "deducted", 45_998_409));
            for (int i = 0; i < 3; i++) {
                told(inspection("Chuyển năm sau " + i, "OTHER"), "deferred",
                        EventForm.on(DAY).with("reason", "Luật Thanh tra năm 2022"));
            }
            assertThat(year("reg.carriedOut?by=SPECIALISED&register=inspection.inspections")).isEqualTo("02");
            assertThat(year("reg.concluded?register=inspection.inspections")).isEqualTo("02");
            assertThat(year("reg.organisations?register=inspection.inspections")).isEqualTo("01");
            assertThat(year("reg.units?register=inspection.inspections")).isEqualTo("04");
            assertThat(year("reg.deducted?register=inspection.inspections")).isEqualTo("45.998.409");
            assertThat(year("reg.deferred?register=inspection.inspections")).isEqualTo("03");
            assertThat(year("reg.decided?register=inspection.sanctions")).isEqualTo("0");
        });
    }

    @Test
    void aRecommendationIsExecutedInParts() {
        asPortal(() -> {
            long id = registers.create("inspection.recommendations", RecordForm.of("content", "Giảm trừ", "kind",
                    "DEDUCT", "madeOn", DAY, "amount", 45_998_409).keptBy(unit()));
            told(id, "partly", EventForm.on(DAY.plusDays(20)).worth(BigDecimal.valueOf(20_000_000)));
            told(id, "executed", EventForm.on(DAY.plusDays(40)).worth(BigDecimal.valueOf(25_998_409)));
            assertThat(year("reg.executedMoney?register=inspection.recommendations")).isEqualTo("45.998.409");
            assertThat(year("reg.open?register=inspection.recommendations")).isEqualTo("0");
        });
    }

    @Test
    void aConclusionNeedsItsDocument() {
        asPortal(() -> {
            long id = inspection("Không văn bản", "OTHER");
            assertThatThrownBy(() -> told(id, "decided", EventForm.on(DAY)))
                    .hasMessageContaining("registers.rule.document");
        });
    }

    private void concluded(String name, String area, EventForm conclusion) {
        long id = inspection(name, area);
        told(id, "decided", EventForm.on(DAY.minusDays(30)).decidedBy("Quyết định"));
        told(id, "started", EventForm.on(DAY.minusDays(25)));
        told(id, "concluded", conclusion);
    }

    private long inspection(String name, String area) {
        return registers.create("inspection.inspections", RecordForm.of("name", name, "kind", "SPECIALISED", "occasion",
                "PLANNED", "area", area, "decidedOn", DAY.minusDays(60)).keptBy(unit()));
    }

    private long unit() {
        return office.unit("VP").id();
    }

    private void told(long id, String kind, EventForm form) {
        registers.happened(id, registers.details(id).row().version(), kind, form);
    }

    private void asPortal(Runnable work) {
        CurrentActor.runAs(Actor.portal(office.department().id()), work);
    }

    private String year(String measure) {
        return printed(measure + "&over=year");
    }

    private String printed(String key) {
        return figures.open(FigureContext.atCutOff(Period.month(2023, 9), PeriodCalendar.ADMINISTRATIVE))
                .evaluate(FigureKey.parse(key)).orElseThrow().value().printed();
    }
}
