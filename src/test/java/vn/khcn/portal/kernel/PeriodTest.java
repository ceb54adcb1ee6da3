package vn.khcn.portal.kernel;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class PeriodTest {
    @Test
    void anAdministrativeMonthRunsFromTheFifteenthToTheFourteenth() {
        assertThat(PeriodCalendar.ADMINISTRATIVE.range(Period.month(2023, 10)))
                .isEqualTo(new DateRange(LocalDate.of(2023, 9, 15), LocalDate.of(2023, 10, 14)));
        assertThat(PeriodCalendar.ADMINISTRATIVE.range(Period.parse("2023N9")))
                .isEqualTo(new DateRange(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 9, 14)));
        assertThat(PeriodCalendar.ADMINISTRATIVE.range(Period.parse("2023Q1")))
                .isEqualTo(new DateRange(LocalDate.of(2022, 12, 15), LocalDate.of(2023, 3, 14)));
    }

    @ParameterizedTest
    @EnumSource(PeriodCalendar.class)
    void everyDayBelongsToExactlyTheMonthWhoseRangeHoldsIt(PeriodCalendar calendar) {
        for (LocalDate day = LocalDate.of(2022, 12, 1); day.getYear() < 2025; day = day.plusDays(1)) {
            assertThat(calendar.range(calendar.monthOf(day)).contains(day)).isTrue();
            assertThat(calendar.range(calendar.monthOf(day).next()).contains(day)).isFalse();
        }
    }

    @Test
    void codesAreReadBack() {
        for (String code : new String[]{"202310", "2023Q3", "2023H2", "2023N9", "2023"}) {
            assertThat(Period.parse(code).code()).isEqualTo(code);
        }
        assertThat(Period.month(2023, 12).next()).isEqualTo(Period.month(2024, 1));
        assertThat(Period.parse("2023Q1").previous()).isEqualTo(Period.parse("2022Q4"));
    }

    @Test
    void labelsReadAsTheOfficeWritesThem() {
        assertThat(Period.month(2023, 10).label()).isEqualTo("tháng 10/2023");
        assertThat(Period.parse("2023Q3").label()).isEqualTo("quý III/2023");
    }
}
