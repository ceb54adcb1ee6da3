package vn.khcn.portal.exchange.api;

import java.time.LocalDate;
import java.util.List;
import vn.khcn.portal.kernel.PeriodCalendar;

/** The indicators of a department in a period, as its records say now. */
record PeriodValues(String agency, String period, PeriodCalendar calendar, LocalDate from, LocalDate to,
        List<IndicatorLine> indicators) {
    PeriodValues {
        indicators = List.copyOf(indicators);
    }
}
