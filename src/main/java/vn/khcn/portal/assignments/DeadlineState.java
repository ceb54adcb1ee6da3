package vn.khcn.portal.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a task stands to its deadline, always derived at the day looked at and never stored. A task without a due date is
 * not "chưa đến hạn": it has a state of its own.
 */
public enum DeadlineState {
    OVERDUE, SOON, NOT_DUE, NO_DUE, DONE_IN_TIME, DONE_LATE;

    /** How many days before the due date a task counts as due soon. */
    public static final int SOON_DAYS = 7;

    static DeadlineState at(LocalDate day, @Nullable LocalDate due, @Nullable LocalDate completedOn) {
        if (due == null) {
            return NO_DUE;
        }
        if (completedOn != null && !completedOn.isAfter(day)) {
            return completedOn.isAfter(due) ? DONE_LATE : DONE_IN_TIME;
        }
        if (day.isAfter(due)) {
            return OVERDUE;
        }
        return due.isAfter(day.plusDays(SOON_DAYS)) ? NOT_DUE : SOON;
    }

    /** Its word in the translations. */
    public String textKey() {
        return "assignments.deadline." + name();
    }
}
