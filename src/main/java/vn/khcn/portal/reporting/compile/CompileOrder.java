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
 * @param asOf   the day the states of records are looked at: the cut-off
 * @param copies the office's texts in place of generated ones; says after the compile which are behind
 * @param choices the office's word on the months' lines of a longer period, by their keys
 * @param words   the regime's words for the outline: recipient, legal base
 */
public record CompileOrder(Outline outline, DepartmentDetails department, Period period, PeriodCalendar calendar,
        LocalDate asOf, OfficeCopies copies, Map<String, Boolean> choices, Map<String, String> words) {}
