package vn.khcn.portal.periods;

import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;

/**
 * How a department runs one kind of period.
 *
 * @param opensAfterDays      days after the period's first day at which units may begin to write
 * @param closesWorkingDays   working days after the cut-off up to which units may submit
 * @param deadlineWorkingDays working days after the cut-off at which the department's report is due
 * @param version             of the stored settings, −1 while the standard applies
 */
public record PeriodSettings(PeriodKind kind, PeriodCalendar calendar, int opensAfterDays, int closesWorkingDays,
        int deadlineWorkingDays, int version) {
    /** What applies until a department says otherwise. */
    public static PeriodSettings standard(PeriodKind kind) {
        return new PeriodSettings(kind, PeriodCalendar.ADMINISTRATIVE, 0, 2, 4, -1);
    }
}
