package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.NoSuchElementException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class AssigningTasksTest {
    @Autowired
    TaskService tasks;
    @Autowired
    TaskBookService book;
    @Autowired
    TaskDesk desk;
    @Autowired
    TestOffice offices;
    @Autowired
    TestClock clock;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
        clock.setDay(TestClock.START);
    }

    private void as(Role role, Runnable work) {
        CurrentActor.runAs(office.actor(role), work);
    }

    @Test
    void anExtensionMovesTheDeadlineAndKeepsTheFirst() {
        as(Role.OFFICE, () -> {
            long id = desk.started(office, "1/UBND", "2023-08-01", "2023-09-30");
            assertThat(book.details(id).summary().deadline()).isEqualTo(DeadlineState.OVERDUE);
            tasks.extend(id, desk.version(id),
                    new ExtendDeadline(day("2023-11-30"), day("2023-10-05"), "77/UBND", "Chờ ý kiến"));
            TaskDetails after = book.details(id);
            assertThat(after.summary().due()).isEqualTo(day("2023-11-30"));
            assertThat(after.summary().deadline()).isEqualTo(DeadlineState.NOT_DUE);
            assertThat(after.extensions()).containsExactly(new ExtensionDetails(day("2023-09-30"), day("2023-11-30"),
                    day("2023-10-05"), "77/UBND", "Chờ ý kiến"));
            TaskForm moved = new TaskForm(after.form().sourceIssuer(), after.form().sourceKind(), "1/UBND",
                    after.form().sourceDate(), "", after.form().content(), TaskKind.ONE_OFF, day("2023-08-01"),
                    day("2023-12-31"), office.unit("TDC"), after.form().coordinators(), after.form().startedOn(), "");
            refused("due", "assignments.rule.extendInstead", () -> tasks.revise(id, after.version(), moved));
        });
    }

    @Test
    void impossibleDaysAreRefusedAtTheirField() {
        as(Role.OFFICE, () -> {
            long id = desk.started(office, "2/UBND", "2023-09-10", "2023-09-30");
            int v = desk.version(id);
            refused("completedOn", "assignments.rule.completedBeforeAssigned",
                    () -> tasks.complete(id, v, new CompleteTask(day("2023-09-09"), "", null)));
            refused("completedOn", "assignments.rule.future",
                    () -> tasks.complete(id, v, new CompleteTask(day("2023-10-14"), "", null)));
            refused("replySymbol", "assignments.rule.empty",
                    () -> tasks.complete(id, v, new CompleteTask(day("2023-09-20"), " ", day("2023-09-20"))));
            refused("toDue", "assignments.rule.notLater", () -> tasks.extend(id, v,
                    new ExtendDeadline(day("2023-09-30"), day("2023-09-20"), "77/UBND", "Lý do")));
            refused("reason", "assignments.rule.empty", () -> tasks.extend(id, v,
                    new ExtendDeadline(day("2023-10-30"), day("2023-09-20"), "77/UBND", "")));
            refused("due", "assignments.rule.dueBeforeAssigned",
                    () -> desk.assign(office, "3/UBND", "2023-09-10", "2023-09-09"));
            refused("sourceDate", "assignments.rule.future", () -> desk.assign(office, "4/UBND", "2023-10-14", null));
        });
    }

    @Test
    void theSameTaskIsNotWrittenDownTwiceAndADeadlineCanStayOpen() {
        as(Role.OFFICE, () -> {
            long id = desk.assign(office, "5/UBND", "2023-09-10", null);
            assertThat(book.details(id).summary().deadline()).isEqualTo(DeadlineState.NO_DUE);
            refused("content", "assignments.rule.twice",
                    () -> desk.assign(office, "5/UBND", "2023-09-10", "2023-11-30"));
            refused("toDue", "assignments.rule.nothingToExtend", () -> tasks.extend(id, desk.version(id),
                    new ExtendDeadline(day("2023-11-30"), day("2023-09-20"), "77/UBND", "Lý do")));
        });
    }

    @Test
    void aTaskCannotBeCompletedTwice() {
        as(Role.OFFICE, () -> {
            long id = desk.done(office, "6/UBND", "2023-09-10", "2023-09-30", "2023-10-02");
            assertThat(book.details(id).summary().deadline()).isEqualTo(DeadlineState.DONE_LATE);
            refused("completedOn", "assignments.rule.alreadyDone",
                    () -> tasks.complete(id, desk.version(id), new CompleteTask(day("2023-10-03"), "", null)));
            tasks.reopen(id);
            assertThat(book.details(id).summary().work()).isEqualTo(WorkState.IN_PROGRESS);
        });
    }

    @Test
    void twoEditorsAreSeen() {
        as(Role.OFFICE, () -> {
            long id = desk.assign(office, "7/UBND", "2023-09-10", "2023-11-30");
            int before = desk.version(id);
            tasks.start(id, before, day("2023-09-11"));
            assertThatThrownBy(() -> tasks.revise(id, before, desk.form(office, "7/UBND", "2023-09-10", "2023-11-30")))
                    .isInstanceOf(StaleRecord.class);
        });
    }

    @Test
    void theOfficeKeepsTheBookAndTheLeadUnitRecordsItsWork() {
        long id = CurrentActor.callAs(office.actor(Role.OFFICE),
                () -> desk.assign(office, "8/UBND", "2023-09-10", null));
        for (Role role : new Role[]{Role.SPECIALIST, Role.UNIT_HEAD, Role.DIRECTOR, Role.REGISTRY}) {
            as(role, () -> denied(() -> desk.assign(office, "9/UBND", "2023-09-10", null)));
        }
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "QLKH"),
                () -> denied(() -> tasks.start(id, 0, day("2023-09-11"))));
        as(Role.DIRECTOR, () -> denied(() -> tasks.start(id, 0, day("2023-09-11"))));
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "TDC"), () -> {
            assertThat(book.details(id).mayRecord()).isTrue();
            assertThat(book.details(id).mayChange()).isFalse();
            tasks.start(id, desk.version(id), day("2023-09-11"));
        });
    }

    @Test
    void anotherDepartmentSeesNothing() {
        long id = CurrentActor.callAs(office.actor(Role.OFFICE),
                () -> desk.assign(office, "10/UBND", "2023-09-10", null));
        Office other = offices.found();
        CurrentActor.runAs(other.actor(Role.OFFICE), () -> {
            assertThat(book.list(TaskFilter.ALL, Pageable.ofSize(10))).isEmpty();
            assertThat(book.count(TaskFilter.text("10/UBND"))).isZero();
            assertThat(book.exists(id)).isFalse();
            assertThatThrownBy(() -> tasks.start(id, 0, day("2023-09-11"))).isInstanceOf(NoSuchElementException.class);
            tasks.markReported(java.util.List.of(id), "202310");
        });
        as(Role.OFFICE, () -> assertThat(book.details(id).reportedIn()).isNull());
    }

    /** The list narrows by a query, the row shows a derivation: both must say the same on every day. */
    @ParameterizedTest
    @EnumSource(DeadlineState.class)
    void theListNarrowsByTheVeryStateItShows(DeadlineState state) {
        as(Role.OFFICE, () -> {
            desk.started(office, "20/UBND", "2023-09-01", "2023-09-30");
            desk.started(office, "21/UBND", "2023-09-01", "2023-10-13");
            desk.assign(office, "22/UBND", "2023-09-01", "2023-10-20");
            desk.started(office, "23/UBND", "2023-09-01", "2023-10-21");
            desk.assign(office, "24/UBND", "2023-09-01", null);
            desk.done(office, "25/UBND", "2023-09-01", "2023-09-30", "2023-09-30");
            desk.done(office, "26/UBND", "2023-09-01", "2023-09-30", "2023-10-01");
            desk.done(office, "27/UBND", "2023-09-01", null, "2023-10-01");
            var derived = book.list(TaskFilter.ALL, Pageable.ofSize(50)).stream().filter(t -> t.deadline() == state)
                    .map(TaskSummary::id).toList();
            assertThat(derived).isNotEmpty();
            assertThat(book.list(TaskFilter.deadline(state), Pageable.ofSize(50))).extracting(TaskSummary::id)
                    .containsExactlyInAnyOrderElementsOf(derived);
            assertThat(book.count(TaskFilter.deadline(state))).isEqualTo(derived.size());
        });
    }

    @Test
    void tasksAreFoundWithoutTones() {
        as(Role.OFFICE, () -> {
            desk.assign(office, "30/UBND-KGVX", "2023-09-10", null);
            assertThat(book.count(TaskFilter.text("noi dung cua 30/ubnd"))).isEqualTo(1);
            assertThat(book.count(TaskFilter.text("100%"))).isZero();
        });
    }

    private static void refused(String field, String key, ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOfSatisfying(BusinessRule.class, rule -> {
            assertThat(rule.key()).isEqualTo(key);
            assertThat(rule.field()).isEqualTo(field);
        });
    }

    private static void denied(ThrowingCallable deed) {
        assertThatThrownBy(deed).isInstanceOf(AccessDeniedException.class);
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
