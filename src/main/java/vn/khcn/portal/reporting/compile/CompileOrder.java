package vn.khcn.portal.reporting.compile;

import java.time.LocalDate;
import java.util.Map;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.people.DepartmentDetails;
import vn.khcn.portal.reporting.outline.Outline;

/**
 * What to compile.
 *
 * @param asOf     the day the states of records are looked at: the cut-off
 * @param passages block → text the office set in place of the generated one
 */
public record CompileOrder(Outline outline, DepartmentDetails department, Period period, PeriodCalendar calendar,
        LocalDate asOf, Map<String, String> passages) {
    public CompileOrder {
        passages = Map.copyOf(passages);
    }
}
