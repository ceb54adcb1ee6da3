package vn.khcn.portal.office;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.RegisterDesk;
import vn.khcn.portal.registers.EventForm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The figures of the office's section, counted from its registers. */
@PortalTest
class OfficeRegistersTest {
    private static final LocalDate DAY = LocalDate.of(2023, 7, 12);
    @Autowired
    RegisterDesk desk;
    private long unit;

    @Test
    void dossiersAddUpToTheirTotalOrAreRefused() {
        asPortal(() -> {
            dossiers(DAY.minusDays(60), 31, 29, 1, 0, 1);
            dossiers(DAY, 15, 11, 1, 1, 2);
            assertThat(dossiers("total")).isEqualTo("46");
            assertThat(dossiers("onTime")).isEqualTo("40");
            assertThat(dossiers("inTime")).isEqualTo("02");
            assertThat(dossiers("waiting")).isEqualTo("01");
            assertThat(dossiers("returned")).isEqualTo("03");
            assertThat(dossiers("late")).isEqualTo("0");
            assertThatThrownBy(() -> dossiers(DAY, 15, 11, 1, 1, 1)).hasMessageContaining("registers.rule.sum");
        });
    }

    @Test
    void proceduresAreAnnouncedAmendedAndRepealed() {
        asPortal(() -> {
            many(10, i -> desk.told(procedure("Mới " + i, "PREPARED"), "announced", decided()));
            many(7, i -> desk.told(procedure("Bãi bỏ " + i, "IN_FORCE"), "repealed", decided()));
            many(7, i -> desk.told(procedure("Sửa đổi " + i, "IN_FORCE"), "amended", decided()));
            many(5, i -> desk.told(procedure("Đơn giản hóa " + i, "IN_FORCE"), "simplificationProposed",
                    EventForm.on(DAY)));
            many(12, i -> desk.told(procedure("Cắt giảm " + i, "IN_FORCE"), "simplified", EventForm.on(DAY)));
            assertThat(desk.year("reg.announced?register=office.procedures")).isEqualTo("10");
            assertThat(desk.year("reg.repealed?register=office.procedures")).isEqualTo("07");
            assertThat(desk.year("reg.amended?register=office.procedures")).isEqualTo("07");
            assertThat(desk.year("reg.simplificationProposed?register=office.procedures")).isEqualTo("05");
            assertThat(desk.year("reg.simplified?register=office.procedures")).isEqualTo("12");
            assertThat(desk.year("reg.inForce?register=office.procedures")).isEqualTo("34");
        });
    }

    @Test
    void staffEventsCountPeopleByKind() {
        asPortal(() -> {
            staff("SALARY", 5, LocalDate.of(2023, 8, 28), LocalDate.of(2023, 9, 1));
            staff("ROTATION", 6, DAY, DAY);
            staff("SECONDMENT", 1, DAY, DAY);
            assertThat(desk.year("reg.people?by=SALARY&register=office.staffEvents")).isEqualTo("05");
            assertThat(desk.year("reg.people?by=chuyển đổi vị trí việc làm&register=office.staffEvents"))
                    .isEqualTo("06");
            assertThat(desk.year("reg.decided?register=office.staffEvents")).isEqualTo("03");
        });
    }

    @Test
    void ranksMoneyAndPackages() {
        asPortal(() -> {
            desk.record("office.scores", unit, "index", "CCHC", "forYear", "2022", "rank", 6, "of", 19,
                    "grade", "GOOD", "announcedOn", DAY);
            desk.record("office.disbursements", unit, "name", "Sự nghiệp KH&CN", "forYear", "2023",
                    "source", "SCIENCE", "paidOn", DAY, "amount", 1_520_000_000);
            many(2, i -> {
                long id = desk.record("office.procurements", unit, "name", "Gói " + i, "kind", "SERVICES", "enteredOn",
                        DAY.minusDays(9));
                desk.told(id, "awarded", decided());
            });
            assertThat(desk.year("reg.rank?by=CCHC&register=office.scores")).isEqualTo("06");
            assertThat(desk.year("reg.of?forYear=2022&index=CCHC&register=office.scores")).isEqualTo("19");
            assertThat(desk.year("reg.paid?by=SCIENCE&register=office.disbursements")).isEqualTo("1.520.000.000");
            assertThat(desk.year("reg.awarded?register=office.procurements")).isEqualTo("02");
        });
    }

    private void dossiers(LocalDate day, int total, int onTime, int inTime, int waiting, int returned) {
        desk.record("office.dossierCounts", unit, "countedOn", day, "area", "ALL", "total", total,
                "onTime", onTime, "late", 0, "inTime", inTime, "waiting", waiting, "returned", returned);
    }

    private String dossiers(String measure) {
        return desk.year("reg." + measure + "?register=office.dossierCounts");
    }

    private void staff(String kind, int people, LocalDate signed, LocalDate effective) {
        desk.record("office.staffEvents", unit, "kind", kind, "group", "CIVIL_SERVANT", "people", people,
                "signedOn", signed, "effectiveOn", effective);
    }

    private long procedure(String name, String began) {
        return desk.begun(began, "office.procedures", unit, "name", name, "kind", "PUBLIC", "enteredOn",
                LocalDate.of(2019, 5, 20));
    }

    private static EventForm decided() {
        return EventForm.on(DAY).decidedBy("Quyết định số 1264/QĐ-UBND ngày 12/7/2023");
    }

    private static void many(int count, java.util.function.IntConsumer one) {
        java.util.stream.IntStream.range(0, count).forEach(one);
    }

    private void asPortal(Runnable work) {
        desk.work(of -> {
            unit = of;
            work.run();
        });
    }
}
