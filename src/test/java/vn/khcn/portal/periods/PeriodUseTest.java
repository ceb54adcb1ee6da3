package vn.khcn.portal.periods;

import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class PeriodUseTest {
    private static final Period OCTOBER = Period.month(2023, 10);
    @Autowired
    PeriodService periods;
    @Autowired
    PeriodSettingsService settings;
    @Autowired
    HolidayService holidays;
    @Autowired
    TestOffice offices;
    @Autowired
    TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.setDay(TestClock.START);
    }

    @Test
    void octoberStaysCurrentUntilItsWindowCloses() {
        CurrentActor.runAs(offices.found().actor(Role.SPECIALIST, "TDC"), () -> {
            assertThat(periods.current()).isEqualTo(OCTOBER);
            clock.setDay(LocalDate.of(2023, 10, 17));
            assertThat(periods.current()).isEqualTo(OCTOBER);
            clock.setDay(LocalDate.of(2023, 10, 18));
            assertThat(periods.current()).isEqualTo(Period.month(2023, 11));
        });
    }

    @Test
    void theHolidaysOfTet2024MoveTheDeadline() {
        CurrentActor.runAs(offices.found().actor(Role.OFFICE), () -> {
            assertThat(holidays.ofYear(2023)).hasSize(17);
            PeriodWindow february = periods.window(Period.month(2024, 2));
            assertThat(february.cutOff()).isEqualTo("2024-02-14");
            assertThat(february.closes()).isEqualTo("2024-02-16");
            assertThat(holidays.workingDays().isWorking(LocalDate.of(2024, 5, 4))).isTrue();
            assertThat(holidays.workingDays().isWorking(LocalDate.of(2024, 2, 12))).isFalse();
        });
    }

    @Test
    void aClosedPeriodSaysWhoCanOpenItAndOpensForOneUnitOnly() {
        var office = offices.found();
        long quality = office.unit("TDC").id();
        long research = office.unit("QLKH").id();
        clock.setDay(LocalDate.of(2023, 10, 18));
        CurrentActor.runAs(office.actor(Role.UNIT_HEAD, "TDC"), () -> {
            assertThatThrownBy(() -> periods.requireOpen(quality, OCTOBER)).isInstanceOf(BusinessRule.class)
                    .hasMessageContaining("periods.rule.closed").hasMessageContaining("17/10/2023");
            assertThatThrownBy(() -> periods.reopen(quality, OCTOBER, "Bổ sung", LocalDate.of(2023, 10, 19)))
                    .isInstanceOf(AccessDeniedException.class);
        });
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            assertThatThrownBy(() -> periods.reopen(quality, OCTOBER, " ", LocalDate.of(2023, 10, 19)))
                    .hasMessageContaining("periods.rule.reason");
            assertThatThrownBy(() -> periods.reopen(quality, OCTOBER, "Bổ sung", LocalDate.of(2023, 10, 17)))
                    .hasMessageContaining("periods.rule.untilPast");
            periods.reopen(quality, OCTOBER, "Bổ sung số liệu kiểm định", LocalDate.of(2023, 10, 19));
        });
        CurrentActor.runAs(office.actor(Role.UNIT_HEAD, "TDC"), () -> {
            assertThat(periods.openFor(quality, OCTOBER)).isTrue();
            assertThat(periods.openFor(research, OCTOBER)).isFalse();
            clock.setDay(LocalDate.of(2023, 10, 20));
            assertThat(periods.openFor(quality, OCTOBER)).isFalse();
        });
    }

    @Test
    void aReopeningIsSeenInItsDepartmentOnly() {
        var mine = offices.found();
        var theirs = offices.found();
        CurrentActor.runAs(mine.actor(Role.OFFICE),
                () -> periods.reopen(mine.unit("TDC").id(), OCTOBER, "Bổ sung", LocalDate.of(2023, 10, 20)));
        CurrentActor.runAs(theirs.actor(Role.OFFICE), () -> {
            assertThat(periods.reopenings()).isEmpty();
            assertThatThrownBy(() -> periods.reopen(mine.unit("TDC").id(), OCTOBER, "Lạ", LocalDate.of(2023, 10, 20)))
                    .isInstanceOf(RuntimeException.class);
        });
    }

    @Test
    void settingsAreTheDepartmentsOwnAndConflictsAreSeen() {
        var mine = offices.found();
        var theirs = offices.found();
        var wanted = new PeriodSettings(PeriodKind.MONTH, PeriodCalendar.ADMINISTRATIVE, 5, 1, 3, -1);
        CurrentActor.runAs(mine.actor(Role.OFFICE), () -> {
            PeriodSettings stored = settings.change(wanted);
            assertThat(periods.window(OCTOBER).closes()).isEqualTo("2023-10-16");
            assertThat(periods.window(OCTOBER).opens()).isEqualTo("2023-09-20");
            settings.change(
                    new PeriodSettings(PeriodKind.MONTH, PeriodCalendar.ADMINISTRATIVE, 5, 2, 3, stored.version()));
            assertThatThrownBy(() -> settings.change(
                    new PeriodSettings(PeriodKind.MONTH, PeriodCalendar.ADMINISTRATIVE, 5, 3, 3, stored.version())))
                    .isInstanceOf(StaleRecord.class);
            assertThatThrownBy(() -> settings.change(
                    new PeriodSettings(PeriodKind.YEAR, PeriodCalendar.ADMINISTRATIVE, 0, 5, 3, -1)))
                    .hasMessageContaining("periods.rule.deadlineBeforeClosing");
        });
        CurrentActor.runAs(theirs.actor(Role.OFFICE),
                () -> assertThat(periods.window(OCTOBER).opens()).isEqualTo("2023-09-15"));
    }

    @Test
    void aDateOutsideTheOpenPeriodIsAskedAbout() {
        CurrentActor.runAs(offices.found().actor(Role.SPECIALIST, "TDC"), () -> {
            assertThat(periods.outsideCurrent(LocalDate.of(2023, 9, 15))).isEmpty();
            assertThat(periods.outsideCurrent(LocalDate.of(2023, 9, 14))).hasValueSatisfying(
                    days -> assertThat(days.from()).isEqualTo("2023-09-15"));
        });
    }
}
