package vn.khcn.portal.innovation;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.RegisterDesk;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khcn.portal.RegisterDesk.october;

/** The figures of intellectual property, initiatives and start-ups, counted from records. */
@PortalTest
class InnovationRegistersTest {
    @Autowired
    RegisterDesk desk;

    @Test
    void entriesAreCountedInEveryRoundTheyReach() {
        desk.work(unit -> {
            long contest = desk.record("innovation.contests", unit, "name", "Cuộc thi Khởi nghiệp", "launchedOn",
                    LocalDate.of(2023, 5, 18), "kind", "STARTUP");
            for (int i = 0; i < 21; i++) {
                long entry = desk.record("innovation.entries", unit, "name", "Dự án " + i, "enteredOn",
                        LocalDate.of(2023, 9, 5), "contest", contest, "field", i % 2 == 0 ? "AGRICULTURE" : "IT");
                if (i < 20) {
                    desk.happened(entry, "semiFinal", october(3));
                    desk.happened(entry, "scored", october(12), "score", 80);
                }
                if (i < 9) {
                    desk.happened(entry, "final", october(13));
                }
            }
            assertThat(desk.printed("reg.entered?over=year&register=innovation.entries")).isEqualTo("21 dự án");
            assertThat(desk.printed("reg.semiFinal?register=innovation.entries")).isEqualTo("20 dự án");
            assertThat(desk.printed("reg.scored?register=innovation.entries")).isEqualTo("20 dự án");
            assertThat(desk.printed("reg.final?register=innovation.entries")).isEqualTo("09 dự án");
            assertThat(desk.printed("reg.final?by=nông nghiệp&register=innovation.entries")).isEqualTo("05 dự án");
        });
    }

    @Test
    void initiativesAndTheirAuthorsCountWhenRecognised() {
        desk.work(unit -> {
            long round = desk.record("innovation.rounds", unit, "name", "Đợt 1 năm 2023", "invitedOn",
                    LocalDate.of(2023, 8, 15), "level", "PROVINCE");
            for (int authors : new int[]{6, 5, 3}) {
                long initiative = desk.record("innovation.initiatives", unit, "name", "Sáng kiến " + authors,
                        "submittedOn", LocalDate.of(2023, 9, 11), "round", round, "authors", authors);
                desk.happened(initiative, "recognised", october(10));
            }
            desk.happened(round, "recognised", october(10), "recognised", 3);
            assertThat(desk.printed("reg.rounds?by=cấp tỉnh&register=innovation.rounds")).isEqualTo("01 đợt");
            assertThat(desk.printed("reg.recognised?register=innovation.initiatives")).isEqualTo("03 sáng kiến");
            assertThat(desk.printed("reg.authors?register=innovation.initiatives")).isEqualTo("14 cá nhân");
        });
    }

    @Test
    void whoIsGuidedToWhichRight() {
        desk.work(unit -> {
            for (String kind : new String[]{"PATENT", "PATENT", "UTILITY", "GI_USE", "GI_USE", "TRADEMARK"}) {
                desk.record("innovation.ipSupport", unit, "subject", "Đối tượng", "guidedOn", october(4), "kind", kind,
                        "applicantKind", "COOPERATIVE");
            }
            assertThat(desk.printed("reg.inventions?register=innovation.ipSupport")).isEqualTo("03 hồ sơ");
            assertThat(desk.printed("reg.guided?by=sử dụng chỉ dẫn địa lý&register=innovation.ipSupport"))
                    .isEqualTo("02 hồ sơ");
        });
    }
}
