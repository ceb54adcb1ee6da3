package vn.khcn.portal.reporting.template;

import java.time.LocalDate;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;

/**
 * A duty to report.
 *
 * @param id           0 for a new one
 * @param cutOffShift  days after the calendar's last day at which states are still looked at; 0 as a rule
 * @param deadlineDays working days after the cut-off by which it must be sent
 * @param code         stable name for other systems; empty for one that the portal makes
 */
public record RegimeDetails(long id, int version, String name, String legalBase, String recipient,
        PeriodCalendar calendar, PeriodKind periodKind, int cutOffShift, int deadlineDays, long template,
        String code) {
    /** With a code that the portal makes. */
    public RegimeDetails(long id, int version, String name, String legalBase, String recipient, PeriodCalendar calendar,
            PeriodKind periodKind, int cutOffShift, int deadlineDays, long template) {
        this(id, version, name, legalBase, recipient, calendar, periodKind, cutOffShift, deadlineDays, template, "");
    }

    /** The day the figures of a period are looked at. */
    public LocalDate cutOff(Period period) {
        return calendar.range(period).to().plusDays(cutOffShift);
    }
}
