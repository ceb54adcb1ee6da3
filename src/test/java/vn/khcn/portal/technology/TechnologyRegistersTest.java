package vn.khcn.portal.technology;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.RegisterDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khcn.portal.RegisterDesk.october;

/** The figures of technology and radiation safety, counted from records. */
@PortalTest
class TechnologyRegistersTest {
    @Autowired
    RegisterDesk desk;

    @Test
    void opinionsAreCountedByKindOnTheDayTheyWereGiven() {
        desk.work(unit -> {
            String[] kinds = {"FEASIBILITY", "FEASIBILITY", "SCHEME", "TECHNOLOGY", "TECHNOLOGY", "TECHNOLOGY",
                    "ADJUSTMENT", "ADJUSTMENT", "ADJUSTMENT"};
            for (int i = 0; i < kinds.length; i++) {
                long asked = desk.record("technology.opinions", unit, "project", "Dự án " + i, "askedOn",
                        LocalDate.of(2023, 9, 11), "kind", kinds[i], "stage", i == 3 ? "CONSTRUCTION" : "PREPARATION");
                desk.happened(asked, "answered", october(2));
            }
            desk.record("technology.opinions", unit, "project", "Dự án chờ", "askedOn", october(10), "kind",
                    "TECHNOLOGY");
            assertThat(desk.printed("reg.answered?by=FEASIBILITY&register=technology.opinions")).isEqualTo("02 dự án");
            assertThat(desk.printed("reg.answered?by=điều chỉnh dự án&register=technology.opinions"))
                    .isEqualTo("03 dự án");
            assertThat(desk.printed("reg.answered?by=TECHNOLOGY&register=technology.opinions&stage=CONSTRUCTION"))
                    .isEqualTo("01 dự án");
            assertThat(desk.printed("reg.pending?register=technology.opinions")).isEqualTo("01 dự án");
        });
    }

    @Test
    void licencesDevicesAndChecksOfRadiation() {
        desk.work(unit -> {
            long facility = desk.record("technology.facilities", unit, "name", "Bệnh viện đa khoa tỉnh",
                    "registeredOn", LocalDate.of(2018, 4, 10), "source", "XRAY");
            assertThat(desk.printed("reg.issued?register=technology.licences")).isEqualTo("0 giấy phép");
            for (String kind : new String[]{"NEW", "NEW", "NEW", "RENEWED", "RENEWED", "RENEWED", "RENEWED", "RENEWED",
                    "RENEWED"}) {
                long licence = desk.record("technology.licences", unit, "facility", facility, "receivedOn", october(2),
                        "kind", kind);
                desk.happened(licence, "issued", october(9), "number", "1/GP", "expiresOn", LocalDate.of(2026, 10, 9));
            }
            long refused = desk.record("technology.licences", unit, "facility", facility, "receivedOn", october(3),
                    "kind", "NEW");
            desk.happened(refused, "returned", october(4));
            long device = desk.record("technology.devices", unit, "name", "Máy X-quang", "declaredOn", october(2),
                    "facility", facility, "kind", "XRAY");
            desk.happened(device, "stopped", october(5));
            desk.record("technology.checks", unit, "facility", facility, "checkedOn", october(6), "source", "XRAY");
            assertThat(desk.printed("reg.issued?by=NEW&register=technology.licences")).isEqualTo("03 giấy phép");
            assertThat(desk.printed("reg.issued?by=gia hạn&register=technology.licences")).isEqualTo("06 giấy phép");
            assertThat(desk.printed("reg.returned?register=technology.licences")).isEqualTo("01 hồ sơ");
            assertThat(desk.printed("reg.valid?register=technology.licences")).isEqualTo("09 giấy phép");
            assertThat(desk.printed("reg.stopped?by=XRAY&register=technology.devices")).isEqualTo("01 thiết bị");
            assertThat(desk.printed("reg.inUse?register=technology.devices")).isEqualTo("0 thiết bị");
            assertThat(desk.printed("reg.checks?by=XRAY&register=technology.checks")).isEqualTo("01 cơ sở");
        });
    }
}
