package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.ReportTable;
import vn.khcn.portal.lines.ReportedRecords;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class ReportingTasksTest {
    private static final FigureContext OCTOBER = FigureContext.atCutOff(Period.month(2023, 10),
            PeriodCalendar.ADMINISTRATIVE);
    @Autowired
    TaskService tasks;
    @Autowired
    TaskDesk desk;
    @Autowired
    TaskAnnex annex;
    @Autowired
    Figures figures;
    @Autowired
    List<ReportedRecords> reported;
    @Autowired
    FollowUpBookService paper;
    @Autowired
    TestOffice offices;
    @Autowired
    TestClock clock;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
        clock.setDay(LocalDate.of(2023, 10, 17));
    }

    private void as(Role role, Runnable work) {
        CurrentActor.runAs(office.actor(role), work);
    }

    @Test
    void theAnnexHasThreeGroupsWhoseCountsAreTheReportsFigures() {
        as(Role.OFFICE, () -> {
            october();
            ReportTable table = annex.table(Map.of(), OCTOBER);
            assertThat(table.columns()).hasSize(7);
            assertThat(table.rows()).extracting(r -> r.group()
                    ? r.cells().getFirst() + " " + r.cells().get(1)
                    : r.cells().getFirst() + " " + r.cells().get(1) + " " + r.cells().get(5)).containsExactly(
                            "I ĐÃ THỰC HIỆN: {tasks.done|unit}", "1 3/UBND ngày 01/9/2023 Đúng hạn",
                            "II ĐANG THỰC HIỆN: {tasks.inProgress|unit} (trong hạn: {tasks.inTime}; quá hạn: {tasks.overdue}; không thời hạn: {tasks.noDue})",
                            "1 1/UBND ngày 01/9/2023 Quá hạn", "2 6/UBND ngày 01/9/2023 Quá hạn",
                            "3 2/UBND ngày 01/9/2023 Chưa đến hạn", "4 4/UBND ngày 01/9/2023 Không thời hạn",
                            "III CHƯA THỰC HIỆN: {tasks.notStarted|unit}", "1 5/UBND ngày 20/9/2023 Sắp đến hạn");
            assertThat(figure("done")).isEqualTo(1);
            assertThat(figure("inProgress")).isEqualTo(4);
            assertThat(figure("inTime") + figure("overdue") + figure("noDue")).isEqualTo(figure("inProgress"));
            assertThat(figure("notStarted")).isEqualTo(1);
            assertThat(figure("total")).isEqualTo(figure("done") + figure("open")).isEqualTo(6);
            assertThat(figure("assignedInPeriod")).isEqualTo(1);
        });
    }

    @Test
    void anExtensionDecidedAfterTheCutOffDoesNotCountYet() {
        as(Role.OFFICE, () -> {
            long id = desk.started(office, "1/UBND", "2023-09-01", "2023-09-30");
            tasks.extend(id, desk.version(id),
                    new ExtendDeadline(LocalDate.of(2023, 12, 31), LocalDate.of(2023, 10, 16), "77/UBND", "Lý do"));
            assertThat(figure("overdue")).isEqualTo(1);
            assertThat(annex.table(Map.of(), OCTOBER).rows().get(2).cells().get(3)).isEqualTo("30/9/2023");
        });
    }

    @Test
    void aResultIsToldInOneIssuedMonthOnly() {
        as(Role.OFFICE, () -> {
            october();
            List<RecordRef> told = figures.open(OCTOBER).evaluate(FigureKey.of("tasks", "total")).orElseThrow()
                    .records();
            reported.forEach(r -> r.reported(OCTOBER.period(), told));
            assertThat(figure("done")).as("the report of October itself stays as it was").isEqualTo(1);
            FigureContext november = OCTOBER.in(Period.month(2023, 11));
            assertThat(figures.open(november).evaluate(FigureKey.of("tasks", "done")).orElseThrow().records())
                    .as("done after the cut-off, so told in November").singleElement()
                    .satisfies(r -> assertThat(r.label()).isEqualTo("6/UBND"));
            FigureContext quarter = FigureContext.atCutOff(Period.parse("2023Q4"), PeriodCalendar.ADMINISTRATIVE);
            assertThat(figures.open(quarter).evaluate(FigureKey.of("tasks", "done")).orElseThrow().records())
                    .as("the quarter is the union of its months").hasSize(2);
        });
    }

    @Test
    void aMonthThatIsToldEndsWhereTheDepartmentEndsIt() {
        offices.solar(office);
        as(Role.OFFICE, () -> {
            FigureContext solar = FigureContext.atCutOff(Period.month(2023, 10), PeriodCalendar.SOLAR);
            desk.done(office, "7/UBND", "2023-09-01", "2023-10-20", "2023-10-16");
            List<RecordRef> told = figures.open(solar).evaluate(FigureKey.of("tasks", "done")).orElseThrow().records();
            assertThat(told).hasSize(1);
            reported.forEach(r -> r.reported(solar.period(), told));
            assertThat(figures.open(solar.in(Period.month(2023, 11))).evaluate(FigureKey.of("tasks", "done"))
                    .orElseThrow().records()).as("told in October, so not again").isEmpty();
        });
    }

    @Test
    void aFigureProvesItselfByTheFieldsThatCount() {
        as(Role.OFFICE, () -> {
            october();
            RecordRef record = figures.open(OCTOBER).evaluate(FigureKey.of("tasks", "done")).orElseThrow().records()
                    .getFirst();
            assertThat(record.type()).isEqualTo("assigned-task");
            assertThat(record.fields()).containsEntry("Thời hạn", "15/10/2023").containsEntry("Ngày hoàn thành",
                    "12/10/2023").containsEntry("Tiến độ", "Đúng hạn").containsEntry("Chủ trì", "Chi cục TĐC");
        });
    }

    @Test
    void theFollowUpBookHasSevenColumnsAndPrints() {
        as(Role.OFFICE, () -> {
            october();
            assertThat(paper.document(2023).columns()).hasSize(7);
            assertThat(paper.document(2023).rows()).hasSize(6).allSatisfy(r -> assertThat(r.cells()).hasSize(7));
            assertThat(new String(paper.pdf(2023), 0, 4, java.nio.charset.StandardCharsets.US_ASCII)).isEqualTo("%PDF");
        });
    }

    /** Overdue, in time, done, without due date, not started, and one done after the cut-off. */
    private void october() {
        desk.started(office, "1/UBND", "2023-09-01", "2023-09-30");
        desk.started(office, "2/UBND", "2023-09-01", "2023-12-31");
        desk.done(office, "3/UBND", "2023-09-01", "2023-10-15", "2023-10-12");
        desk.started(office, "4/UBND", "2023-09-01", null);
        desk.assign(office, "5/UBND", "2023-09-20", "2023-10-20");
        desk.done(office, "6/UBND", "2023-09-01", "2023-10-10", "2023-10-16");
    }

    private int figure(String measure) {
        return figures.open(OCTOBER).evaluate(FigureKey.of("tasks", measure)).orElseThrow().value().number().intValue();
    }
}
