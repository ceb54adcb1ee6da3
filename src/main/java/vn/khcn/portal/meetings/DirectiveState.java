package vn.khcn.portal.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** How a directive stands, always derived at the day looked at and never stored. */
public enum DirectiveState {
    /** Accepted by who gave it. */
    DONE,
    /** Reported as done, not accepted yet. */
    REPORTED,
    /** Past its last good day and not reported as done. */
    LATE,
    /** Somebody has reported on it. */
    RUNNING,
    /** Nobody has said anything about it. */
    UNANSWERED;

    /** How many days before its last good day a directive counts as due soon. */
    public static final int SOON_DAYS = 7;

    static DirectiveState at(LocalDate day, @Nullable LocalDate due, @Nullable LocalDate answered,
            @Nullable LocalDate reported, @Nullable LocalDate accepted) {
        if (upTo(accepted, day)) {
            return DONE;
        }
        if (upTo(reported, day)) {
            return REPORTED;
        }
        if (due != null && day.isAfter(due)) {
            return LATE;
        }
        return upTo(answered, day) ? RUNNING : UNANSWERED;
    }

    static boolean upTo(@Nullable LocalDate happened, LocalDate day) {
        return happened != null && !happened.isAfter(day);
    }

    /** Somebody still has to work on it. */
    public boolean open() {
        return this != DONE && this != REPORTED;
    }

    /** Its word in the translations. */
    public String textKey() {
        return "meetings.state." + name();
    }
}
