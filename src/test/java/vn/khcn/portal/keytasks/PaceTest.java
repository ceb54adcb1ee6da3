package vn.khcn.portal.keytasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** How much was planned by a day, and what follows from it. */
class PaceTest {
    private static final LocalDate MID_APRIL = LocalDate.of(2024, 4, 15);

    @Test
    void withoutPartsThePlanGrowsWithTheDaysInWholeUnits() {
        Pace twenty = pace(20, 12);
        assertThat(twenty.planned(LocalDate.of(2023, 12, 31))).isZero();
        assertThat(twenty.planned(MID_APRIL)).isEqualByComparingTo("5");
        assertThat(twenty.planned(LocalDate.of(2024, 12, 31))).isEqualByComparingTo("20");
        assertThat(pace(1, 6).planned(LocalDate.of(2024, 6, 29))).isZero();
        assertThat(pace(1, 6).planned(LocalDate.of(2024, 6, 30))).isEqualByComparingTo("1");
    }

    @Test
    void partsWithMonthsSayWhatWasPlanned() {
        Pace five = pace(5, 12, part(2, 3), part(2, 6), part(1, 9));
        assertThat(five.planned(LocalDate.of(2024, 3, 30))).isZero();
        assertThat(five.planned(MID_APRIL)).isEqualByComparingTo("2");
        assertThat(five.planned(LocalDate.of(2024, 9, 30))).isEqualByComparingTo("5");
    }

    @Test
    void partsOfSomethingElseNeverPlanMoreThanTheTarget() {
        assertThat(pace(5, 12, part(4, 1), part(4, 2)).planned(MID_APRIL)).isEqualByComparingTo("5");
        assertThat(form(5, 12, part(2, null), part(2, null), part(2, null)).addsUp()).isFalse();
        assertThat(form(5, 12).addsUp()).isTrue();
    }

    @Test
    void theStateFollowsFromWhatIsDone() {
        Pace five = pace(5, 6, part(2, 3), part(3, 6));
        assertThat(five.state(BigDecimal.ONE, false, MID_APRIL)).isEqualTo(KeyState.BEHIND);
        assertThat(five.state(BigDecimal.TWO, false, MID_APRIL)).isEqualTo(KeyState.RUNNING);
        assertThat(five.state(BigDecimal.TWO, false, LocalDate.of(2024, 6, 30))).isEqualTo(KeyState.BEHIND);
        assertThat(five.state(BigDecimal.TWO, false, LocalDate.of(2024, 7, 1))).isEqualTo(KeyState.LATE);
        assertThat(five.state(BigDecimal.valueOf(5), false, LocalDate.of(2024, 7, 1))).isEqualTo(KeyState.DONE);
    }

    @Test
    void withoutAQuantitySomebodySaysItIsReached() {
        Pace words = new Pace(2024, new KeyTargetForm("", null, "", "", null, 1, null, List.of()));
        assertThat(words.percent(BigDecimal.ZERO)).isNull();
        assertThat(words.due()).isEqualTo("2024-12-31");
        assertThat(words.state(BigDecimal.ZERO, false, MID_APRIL)).isEqualTo(KeyState.RUNNING);
        assertThat(words.state(BigDecimal.ZERO, true, MID_APRIL)).isEqualTo(KeyState.DONE);
        assertThat(words.state(BigDecimal.ZERO, false, LocalDate.of(2025, 1, 1))).isEqualTo(KeyState.LATE);
    }

    @Test
    void aHundredPercentIsOnlySaidWhenItIsReached() {
        assertThat(pace(300, 12).percent(BigDecimal.valueOf(299))).isEqualTo(99);
        assertThat(pace(300, 12).percent(BigDecimal.valueOf(300))).isEqualTo(100);
    }

    private static Pace pace(int quantity, int month, KeyPart... parts) {
        return new Pace(2024, form(quantity, month, parts));
    }

    private static KeyTargetForm form(int quantity, int month, KeyPart... parts) {
        return new KeyTargetForm("", BigDecimal.valueOf(quantity), "cuộc", "", month, 1, null, List.of(parts));
    }

    private static KeyPart part(int quantity, @Nullable Integer month) {
        return new KeyPart("Phần", BigDecimal.valueOf(quantity), month);
    }
}
