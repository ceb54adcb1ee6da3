package vn.khcn.portal.services;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.RegisterDesk;
import vn.khcn.portal.catalog.CatalogKind;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khcn.portal.RegisterDesk.october;

/** The figures of information and services, counted from records. */
@PortalTest
class ServicesRegistersTest {
    @Autowired
    RegisterDesk desk;

    @Test
    void instrumentsSamplesAndParametersAddUp() {
        desk.work(unit -> {
            long meter = desk.called(CatalogKind.INSTRUMENT, "công tơ điện");
            desk.record("services.verifications", unit, "verifiedOn", october(2), "instrument", meter, "quantity", 1152,
                    "passed", 1150, "kind", "COMPARISON");
            desk.record("services.verifications", unit, "verifiedOn", october(3), "instrument", meter, "quantity", 2383,
                    "passed", 2383, "kind", "VERIFICATION");
            long coal = desk.called(CatalogKind.MATERIAL, "than");
            desk.record("services.samples", unit, "receivedOn", october(4), "material", coal, "samples", 27,
                    "parameters", 135);
            desk.record("services.samples", unit, "receivedOn", october(5), "material",
                    desk.called(CatalogKind.MATERIAL, "đồ chơi trẻ em"), "samples", 13, "parameters", 78);
            assertThat(desk.printed("reg.passed?register=services.verifications"))
                    .isEqualTo("3.533 phương tiện đo");
            assertThat(desk.printed("reg.verified?by=công tơ điện&kind=COMPARISON&register=services.verifications"))
                    .isEqualTo("1.152 phương tiện đo");
            assertThat(desk.printed("reg.samples?register=services.samples")).isEqualTo("40 mẫu");
            assertThat(desk.printed("reg.samples?by=than&register=services.samples")).isEqualTo("27 mẫu");
            assertThat(desk.printed("reg.parameters?register=services.samples")).isEqualTo("213 chỉ tiêu");
        });
    }

    @Test
    void whatIsPlannedCountsWhenItCameOutOrWasHeld() {
        desk.work(unit -> {
            long clip = desk.record("services.media", unit, "name", "Clip quý III", "plannedOn",
                    LocalDate.of(2023, 9, 28), "kind", "CLIP", "channel", "BROADCASTER", "items", 1);
            desk.happened(clip, "published", LocalDate.of(2023, 9, 29));
            desk.record("services.media", unit, "name", "Clip quý IV", "plannedOn", LocalDate.of(2027, 12, 12), "kind",
                    "CLIP", "channel", "BROADCASTER", "items", 1);
            long training = desk.record("services.events", unit, "name", "Tập huấn năng suất chất lượng", "heldOn",
                    LocalDate.of(2023, 9, 27), "kind", "TRAINING", "topic", "QUALITY", "role", "HOST");
            assertThat(desk.printed("reg.trainings?by=QUALITY&register=services.events")).isEqualTo("0 hội nghị");
            desk.happened(training, "held", LocalDate.of(2023, 9, 27), "attendees", 130);
            assertThat(desk.printed("reg.published?by=CLIP&register=services.media")).isEqualTo("01 số");
            assertThat(desk.printed("reg.trainings?by=QUALITY&register=services.events")).isEqualTo("01 hội nghị");
            assertThat(desk.printed("reg.attendees?by=QUALITY&register=services.events")).isEqualTo("130 đại biểu");
        });
    }

    @Test
    void everyProductIsCountedInItsOwnUnitOfMeasure() {
        desk.work(unit -> {
            long spawn = desk.called(CatalogKind.SPECIES, "giống nấm");
            long orchid = desk.called(CatalogKind.SPECIES, "lan Kim Tuyến");
            produced(unit, spawn, "MADE", 2050, "KG");
            produced(unit, orchid, "MULTIPLIED", 420, "SHOOT");
            produced(unit, orchid, "SOLD", 5000, "PLANT");
            assertThat(desk.printed("reg.kilograms?by=giống nấm&register=services.production")).isEqualTo("2.050 kg");
            assertThat(desk.printed("reg.shoots?register=services.production")).isEqualTo("420 bịch chồi");
            assertThat(desk.printed("reg.plantsSold?by=lan Kim Tuyến&register=services.production"))
                    .isEqualTo("5.000 cây");
            assertThat(desk.printed("reg.plants?register=services.production")).isEqualTo("0 cây");
        });
    }

    private void produced(long unit, long product, String activity, int quantity, String measuredIn) {
        desk.record("services.production", unit, "producedOn", october(4), "product", product, "activity", activity,
                "quantity", quantity, "measuredIn", measuredIn);
    }
}
