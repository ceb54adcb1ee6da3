package vn.khcn.portal.home;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.periods.PeriodWindow;

/**
 * Where the department stands.
 *
 * @param window   the current period's dates
 * @param parts    its units, empty for those who may not see the board
 * @param tasks    how many assigned tasks stand how to their deadline
 * @param late     late tasks by unit, most first
 * @param targets  indicators with a plan
 * @param elapsed  share of the report year gone by, percent
 */
public record Overview(PeriodWindow window, List<BoardRow> parts, Map<DeadlineState, Integer> tasks,
        Map<String, Long> late, List<Target> targets, int elapsed) {
    /** An indicator against its plan: what came together so far. */
    public record Target(long indicator, String name, String reached, String plan, BigDecimal percent,
            String printedPercent) {}
}
