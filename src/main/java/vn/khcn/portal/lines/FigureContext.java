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

    public DateRange range() {
        return calendar.range(period);
    }

    public DateRange yearToDate() {
        return calendar.yearToDate(period);
    }

    /** The same question about another period, at that period's cut-off. */
    public FigureContext in(Period other) {
        return atCutOff(other, calendar);
    }
}
