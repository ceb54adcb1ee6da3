package vn.khcn.portal.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** The state of a directive at the day looked at. */
class DirectiveStateTest {
    private static final LocalDate DUE = LocalDate.of(2024, 5, 17);

    @Test
    void theDayBeforeWhichItIsDueIsLate() {
        assertThat(DirectiveState.at(DUE, DUE, null, null, null)).isEqualTo(DirectiveState.UNANSWERED);
        assertThat(DirectiveState.at(DUE.plusDays(1), DUE, DUE, null, null)).isEqualTo(DirectiveState.LATE);
        assertThat(DirectiveState.at(DUE, DUE, DUE, null, null)).isEqualTo(DirectiveState.RUNNING);
    }

    @Test
    void whatWasReportedInTimeIsNotLateWhileItWaits() {
        assertThat(DirectiveState.at(DUE.plusDays(9), DUE, DUE, DUE, null)).isEqualTo(DirectiveState.REPORTED);
        assertThat(DirectiveState.at(DUE.minusDays(1), DUE, DUE, DUE, null)).isEqualTo(DirectiveState.UNANSWERED);
        assertThat(DirectiveState.at(DUE.plusDays(9), DUE, DUE, DUE, DUE)).isEqualTo(DirectiveState.DONE);
    }

    @Test
    void withoutADayNothingIsLate() {
        assertThat(DirectiveState.at(DUE.plusYears(1), null, null, null, null)).isEqualTo(DirectiveState.UNANSWERED);
    }

    @Test
    void allUnitsHaveReportedOnlyOnceEachHas() {
        Set<Long> units = Set.of(1L, 2L);
        DirectiveAnswer one = answer(1L, AnswerKind.DONE, 6);
        DirectiveAnswer two = answer(2L, AnswerKind.DONE, 8);
        assertThat(Standing.of(units, List.of(one, two), DUE.withDayOfMonth(7)).reported()).isNull();
        assertThat(Standing.of(units, List.of(one, two), DUE).reported()).isEqualTo(DUE.withDayOfMonth(8));
        DirectiveAnswer returned = answer(null, AnswerKind.RETURNED, 9);
        Standing again = Standing.of(units, List.of(one, two, returned), DUE);
        assertThat(again.reported()).isNull();
        assertThat(again.done()).isEmpty();
        assertThat(again.answered()).isEqualTo(DUE.withDayOfMonth(6));
    }

    private static DirectiveAnswer answer(@Nullable Long unit, AnswerKind kind, int day) {
        return new DirectiveAnswer(1, unit, new AnswerForm(kind, "x", ""), DUE.withDayOfMonth(day), Instant.EPOCH, "",
                null);
    }
}
