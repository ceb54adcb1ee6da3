package vn.khcn.portal.periods;

import java.time.LocalDate;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;

/**
 * The dates of one period in one department.
 *
 * @param calendar the department counts this kind of period in
 * @param days     the days whose records it counts; its end is the cut-off
 * @param opens    first day units may write
 * @param closes   last day units may submit
 * @param deadline day the department's report is due
 */
public record PeriodWindow(Period period, PeriodCalendar calendar, DateRange days, LocalDate opens, LocalDate closes,
        LocalDate deadline) {
    /** The day figures are taken at. */
    public LocalDate cutOff() {
        return days.to();
    }

    public boolean openOn(LocalDate day) {
        return !day.isBefore(opens) && !day.isAfter(closes);
    }
}
