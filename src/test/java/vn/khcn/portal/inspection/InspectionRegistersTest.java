package vn.khcn.portal.inspection;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.RegisterDesk;
import vn.khcn.portal.registers.EventForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The figures of the inspectorate's section, counted from its registers. */
@PortalTest
class InspectionRegistersTest {
    private static final LocalDate DAY = LocalDate.of(2023, 6, 27);
    @Autowired
    RegisterDesk desk;
    private long unit;

    @Test
    void twoInspectionsAreConcludedAndThreePutOff() {
        asPortal(() -> {
            concluded("Đo lường", "QUALITY", EventForm.on(DAY).decidedBy("Kết luận").with("units", 4));
            concluded("Nhiệm vụ KH&CN", "RESEARCH",
                    EventForm.on(DAY).decidedBy("Kết luận").with("organisations", 1, "deducted", 45_998_409));
            for (int i = 0; i < 3; i++) {
                desk.told(inspection("Chuyển năm sau " + i, "OTHER"), "deferred",
                        EventForm.on(DAY).with("reason", "Luật Thanh tra năm 2022"));
            }
            assertThat(desk.year("reg.carriedOut?by=SPECIALISED&register=inspection.inspections")).isEqualTo("02");
            assertThat(desk.year("reg.concluded?register=inspection.inspections")).isEqualTo("02");
            assertThat(desk.year("reg.organisations?register=inspection.inspections")).isEqualTo("01");
            assertThat(desk.year("reg.units?register=inspection.inspections")).isEqualTo("04");
            assertThat(desk.year("reg.deducted?register=inspection.inspections")).isEqualTo("45.998.409");
            assertThat(desk.year("reg.deferred?register=inspection.inspections")).isEqualTo("03");
            assertThat(desk.year("reg.decided?register=inspection.sanctions")).isEqualTo("0");
        });
    }

    @Test
    void aRecommendationIsExecutedInParts() {
        asPortal(() -> {
            long id = desk.record("inspection.recommendations", unit, "content", "Giảm trừ", "kind",
                    "DEDUCT", "madeOn", DAY, "amount", 45_998_409);
            desk.told(id, "partly", EventForm.on(DAY.plusDays(20)).worth(BigDecimal.valueOf(20_000_000)));
            desk.told(id, "executed", EventForm.on(DAY.plusDays(40)).worth(BigDecimal.valueOf(25_998_409)));
            assertThat(desk.year("reg.executedMoney?register=inspection.recommendations")).isEqualTo("45.998.409");
            assertThat(desk.year("reg.open?register=inspection.recommendations")).isEqualTo("0");
        });
    }

    @Test
    void aConclusionNeedsItsDocument() {
        asPortal(() -> {
            long id = inspection("Không văn bản", "OTHER");
            assertThatThrownBy(() -> desk.told(id, "decided", EventForm.on(DAY)))
                    .hasMessageContaining("registers.rule.document");
        });
    }

    private void concluded(String name, String area, EventForm conclusion) {
        long id = inspection(name, area);
        desk.told(id, "decided", EventForm.on(DAY.minusDays(30)).decidedBy("Quyết định"));
        desk.told(id, "started", EventForm.on(DAY.minusDays(25)));
        desk.told(id, "concluded", conclusion);
    }

    private long inspection(String name, String area) {
        return desk.record("inspection.inspections", unit, "name", name, "kind", "SPECIALISED", "occasion",
                "PLANNED", "area", area, "decidedOn", DAY.minusDays(60));
    }

    private void asPortal(Runnable work) {
        desk.work(of -> {
            unit = of;
            work.run();
        });
    }
}
