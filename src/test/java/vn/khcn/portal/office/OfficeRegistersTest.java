package vn.khcn.portal.office;

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

/** The figures of the office's section, counted from its registers. */
@PortalTest
class OfficeRegistersTest {
    private static final LocalDate DAY = LocalDate.of(2023, 7, 12);
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
            many(10, i -> told(procedure("Mới " + i, "PREPARED"), "announced", decided()));
            many(7, i -> told(procedure("Bãi bỏ " + i, "IN_FORCE"), "repealed", decided()));
            many(7, i -> told(procedure("Sửa đổi " + i, "IN_FORCE"), "amended", decided()));
            many(5, i -> told(procedure("Đơn giản hóa " + i, "IN_FORCE"), "simplificationProposed", EventForm.on(DAY)));
            many(12, i -> told(procedure("Cắt giảm " + i, "IN_FORCE"), "simplified", EventForm.on(DAY)));
            assertThat(year("reg.announced?register=office.procedures")).isEqualTo("10");
            assertThat(year("reg.repealed?register=office.procedures")).isEqualTo("07");
            assertThat(year("reg.amended?register=office.procedures")).isEqualTo("07");
            assertThat(year("reg.simplificationProposed?register=office.procedures")).isEqualTo("05");
            assertThat(year("reg.simplified?register=office.procedures")).isEqualTo("12");
            assertThat(year("reg.inForce?register=office.procedures")).isEqualTo("34");
        });
    }

    @Test
    void staffEventsCountPeopleByKind() {
        asPortal(() -> {
            staff("SALARY", 5, LocalDate.of(2023, 8, 28), LocalDate.of(2023, 9, 1));
            staff("ROTATION", 6, DAY, DAY);
            staff("SECONDMENT", 1, DAY, DAY);
            assertThat(year("reg.people?by=SALARY&register=office.staffEvents")).isEqualTo("05");
            assertThat(year("reg.people?by=chuyển đổi vị trí việc làm&register=office.staffEvents")).isEqualTo("06");
            assertThat(year("reg.decided?register=office.staffEvents")).isEqualTo("03");
        });
    }

    @Test
    void ranksMoneyAndPackages() {
        asPortal(() -> {
            registers.create("office.scores", RecordForm.of("index", "CCHC", "forYear", "2022", "rank", 6, "of", 19,
                    "grade", "GOOD", "announcedOn", DAY).keptBy(unit()));
            registers.create("office.disbursements", RecordForm.of("name", "Sự nghiệp KH&CN", "forYear", "2023",
                    "source", "SCIENCE", "paidOn", DAY, "amount", 1_520_000_000).keptBy(unit()));
            many(2, i -> {
                long id = registers.create("office.procurements", RecordForm
                        .of("name", "Gói " + i, "kind", "SERVICES", "enteredOn", DAY.minusDays(9)).keptBy(unit()));
                told(id, "awarded", decided());
            });
            assertThat(year("reg.rank?by=CCHC&register=office.scores")).isEqualTo("06");
            assertThat(year("reg.of?forYear=2022&index=CCHC&register=office.scores")).isEqualTo("19");
            assertThat(year("reg.paid?by=SCIENCE&register=office.disbursements")).isEqualTo("1.520.000.000");
            assertThat(year("reg.awarded?register=office.procurements")).isEqualTo("02");
        });
    }

    private void dossiers(LocalDate day, int total, int onTime, int inTime, int waiting, int returned) {
        registers.create("office.dossierCounts", RecordForm.of("countedOn", day, "area", "ALL", "total", total,
                "onTime", onTime, "late", 0, "inTime", inTime, "waiting", waiting, "returned", returned)
                .keptBy(unit()));
    }

    private String dossiers(String measure) {
        return year("reg." + measure + "?register=office.dossierCounts");
    }

    private void staff(String kind, int people, LocalDate signed, LocalDate effective) {
        registers.create("office.staffEvents", RecordForm.of("kind", kind, "group", "CIVIL_SERVANT", "people", people,
                "signedOn", signed, "effectiveOn", effective).keptBy(unit()));
    }

    private long procedure(String name, String began) {
        return registers.create("office.procedures", RecordForm.of("name", name, "kind", "PUBLIC", "enteredOn",
                LocalDate.of(2019, 5, 20)).beginningIn(began).keptBy(unit()));
    }

    private static EventForm decided() {
        return EventForm.on(DAY).decidedBy("Quyết định số 1264/QĐ-UBND ngày 12/7/2023");
    }

    private static void many(int count, java.util.function.IntConsumer one) {
        java.util.stream.IntStream.range(0, count).forEach(one);
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
