package vn.khcn.portal.home;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** How often somebody gets the digest by mail. */
public enum DigestRhythm {
    NEVER, WEEKLY, DAILY;

    boolean on(LocalDate day) {
        return switch (this) {
            case NEVER -> false;
            case WEEKLY -> day.getDayOfWeek() == DayOfWeek.MONDAY;
            case DAILY -> day.getDayOfWeek().compareTo(DayOfWeek.FRIDAY) <= 0;
        };
    }
}
