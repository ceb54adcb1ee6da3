package vn.khcn.portal.periods;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/** Which days the office works, and how deadlines are counted over them. */
public record WorkingDays(Set<LocalDate> holidays, Set<LocalDate> worked) {
    public WorkingDays {
        holidays = Set.copyOf(holidays);
        worked = Set.copyOf(worked);
    }

    public boolean isWorking(LocalDate day) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return worked.contains(day) || !weekend && !holidays.contains(day);
    }

    /** The n-th working day after a day; the day itself does not count, and n = 0 is the day itself. */
    public LocalDate plus(LocalDate day, int n) {
        LocalDate end = day;
        for (int left = n; left > 0;) {
            end = end.plusDays(1);
            left -= isWorking(end) ? 1 : 0;
        }
        return end;
    }

    /** Working days after {@code from} up to and including {@code to}; negative where {@code to} lies before. */
    public int between(LocalDate from, LocalDate to) {
        if (to.isBefore(from)) {
            return -between(to, from);
        }
        return (int) from.plusDays(1).datesUntil(to.plusDays(1)).filter(this::isWorking).count();
    }
}
