package vn.khcn.portal.kernel;

import java.time.LocalDate;
import java.time.YearMonth;

/**
 * Which days belong to which month. Nghị định 09/2019/NĐ-CP điều 12 counts administrative reports from day 15 of the
 * month before to day 14; statistics (Nghị định 60/2018/NĐ-CP) count calendar months. Both partition the year.
 */
public enum PeriodCalendar {
    ADMINISTRATIVE, SOLAR;

    private static final int CUT_OFF_DAY = 14;

    /** The days of a period; its end is the cut-off of the figures. */
    public DateRange range(Period period) {
        return range(YearMonth.of(period.year(), period.months().getFirst().ordinal()))
                .span(range(YearMonth.of(period.year(), period.months().getLast().ordinal())));
    }

    /** From the first day of the report year to the end of the period: what "luỹ kế" counts. */
    public DateRange yearToDate(Period period) {
        return range(YearMonth.of(period.year(), 1)).span(range(period));
    }

    /** The one month a day belongs to. */
    public Period monthOf(LocalDate day) {
        YearMonth month = YearMonth.from(day);
        return Period.of(this == ADMINISTRATIVE && day.getDayOfMonth() > CUT_OFF_DAY ? month.plusMonths(1) : month);
    }

    private DateRange range(YearMonth month) {
        return this == SOLAR
                ? new DateRange(month.atDay(1), month.atEndOfMonth())
                : new DateRange(month.minusMonths(1).atDay(CUT_OFF_DAY + 1), month.atDay(CUT_OFF_DAY));
    }
}
