package vn.khcn.portal.periods;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;

import static org.assertj.core.api.Assertions.assertThat;

class WorkingDaysTest {
    private static final WorkingDays PLAIN = new WorkingDays(Set.of(), Set.of());

    @Test
    void twoWorkingDaysAfterTheSaturdayCutOffOfOctober2023IsTuesday17() {
        LocalDate cutOff = PeriodCalendar.ADMINISTRATIVE.range(Period.month(2023, 10)).to();
        assertThat(cutOff).isEqualTo("2023-10-14");
        assertThat(PLAIN.plus(cutOff, 2)).isEqualTo("2023-10-17");
    }

    @Test
    void holidaysDoNotCountAndMakeUpSaturdaysDo() {
        WorkingDays days = new WorkingDays(
                Set.of(LocalDate.of(2024, 4, 29), LocalDate.of(2024, 4, 30), LocalDate.of(2024, 5, 1)),
                Set.of(LocalDate.of(2024, 5, 4)));
        assertThat(days.plus(LocalDate.of(2024, 4, 26), 1)).isEqualTo("2024-05-02");
        assertThat(days.plus(LocalDate.of(2024, 5, 3), 1)).isEqualTo("2024-05-04");
        assertThat(days.between(LocalDate.of(2024, 4, 26), LocalDate.of(2024, 5, 4))).isEqualTo(3);
        assertThat(days.between(LocalDate.of(2024, 5, 4), LocalDate.of(2024, 4, 26))).isEqualTo(-3);
    }

    @Test
    void noWorkingDaysAfterADayIsTheDayItself() {
        assertThat(PLAIN.plus(LocalDate.of(2023, 10, 14), 0)).isEqualTo("2023-10-14");
    }

    @Test
    void theWindowOfOctober2023() {
        PeriodWindow window = PeriodSettingsBook.window(Period.month(2023, 10),
                PeriodSettings.standard(PeriodKind.MONTH), PLAIN);
        assertThat(window.opens()).isEqualTo("2023-09-15");
        assertThat(window.cutOff()).isEqualTo("2023-10-14");
        assertThat(window.closes()).isEqualTo("2023-10-17");
        assertThat(window.deadline()).isEqualTo("2023-10-19");
        assertThat(window.openOn(LocalDate.of(2023, 10, 17))).isTrue();
        assertThat(window.openOn(LocalDate.of(2023, 10, 18))).isFalse();
    }
}
