package vn.khcn.portal.lines;

import java.time.LocalDate;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;

/**
 * For which period, in which calendar, and as of which day a figure is asked. The department is the acting one.
 *
 * @param asOf the day states are derived at: the cut-off when printing
 */
public record FigureContext(Period period, PeriodCalendar calendar, LocalDate asOf) {
    /** The context of a period looked at on its cut-off. */
    public static FigureContext atCutOff(Period period, PeriodCalendar calendar) {
        return new FigureContext(period, calendar, calendar.range(period).to());
    }

    /** The days that are counted: the period's, and where it is looked at before its end, those until then. */
    public DateRange range() {
        return until(calendar.range(period));
    }

    public DateRange yearToDate() {
        return until(calendar.yearToDate(period));
    }

    /** The days that a plan made at the end of the period speaks of. */
    public DateRange ahead() {
        return calendar.range(period.ahead());
    }

    /** A report made before its period ends counts what is there; what is still to come is an estimate. */
    public boolean early() {
        return asOf.isBefore(calendar.range(period).to());
    }

    private DateRange until(DateRange days) {
        return asOf.isBefore(days.to()) && !asOf.isBefore(days.from()) ? new DateRange(days.from(), asOf) : days;
    }

    /** The same question about another period, at that period's cut-off. */
    public FigureContext in(Period other) {
        return atCutOff(other, calendar);
    }
}
