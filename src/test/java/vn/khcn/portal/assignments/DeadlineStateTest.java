package vn.khcn.portal.assignments;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class DeadlineStateTest {
    @ParameterizedTest(name = "on {0}, due {1}, completed {2}: {3}")
    @CsvSource({
            // without a due date it is never "not due yet", done or not
            "2023-10-14, , , NO_DUE", "2023-10-14, , 2023-10-12, NO_DUE",
            // seven days before is soon, eight is not; the due day itself is in time
            "2023-10-14, 2023-10-22, , NOT_DUE", "2023-10-14, 2023-10-21, , SOON", "2023-10-14, 2023-10-14, , SOON",
            "2023-10-14, 2023-10-13, , OVERDUE", "2023-10-14, 2023-09-30, , OVERDUE",
            "2023-10-14, 2023-10-15, 2023-10-12, DONE_IN_TIME", "2023-10-14, 2023-09-13, 2023-09-13, DONE_IN_TIME",
            "2023-10-14, 2023-06-12, 2023-06-15, DONE_LATE",
            // what happens after the day looked at is not known on that day
            "2023-10-14, 2023-10-13, 2023-10-16, OVERDUE", "2023-10-14, 2023-10-15, 2023-10-16, SOON",
            "2023-10-16, 2023-10-15, 2023-10-16, DONE_LATE"})
    void theStateIsDerivedAtTheDayLookedAt(LocalDate day, LocalDate due, LocalDate completed, DeadlineState state) {
        assertThat(DeadlineState.at(day, due, completed)).isEqualTo(state);
    }

    @ParameterizedTest(name = "on {0}, started {1}, completed {2}: {3}")
    @CsvSource({"2023-10-14, , , NOT_STARTED", "2023-10-14, 2023-10-14, , IN_PROGRESS",
            "2023-10-14, 2023-10-15, , NOT_STARTED", "2023-10-14, 2023-10-01, 2023-10-14, DONE",
            "2023-10-14, 2023-10-01, 2023-10-15, IN_PROGRESS", "2023-10-14, , 2023-10-12, DONE"})
    void workIsDerivedToo(LocalDate day, LocalDate started, LocalDate completed, WorkState state) {
        assertThat(WorkState.at(day, started, completed)).isEqualTo(state);
    }
}
