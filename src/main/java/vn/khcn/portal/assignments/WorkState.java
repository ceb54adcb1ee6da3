package vn.khcn.portal.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How far the work is, derived at the day looked at. */
public enum WorkState {
    NOT_STARTED, IN_PROGRESS, DONE;

    static WorkState at(LocalDate day, @Nullable LocalDate startedOn, @Nullable LocalDate completedOn) {
        if (completedOn != null && !completedOn.isAfter(day)) {
            return DONE;
        }
        return startedOn != null && !startedOn.isAfter(day) ? IN_PROGRESS : NOT_STARTED;
    }

    /** Its word in the translations. */
    public String textKey() {
        return "assignments.work." + name();
    }
}
