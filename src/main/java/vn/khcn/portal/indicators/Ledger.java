package vn.khcn.portal.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;

/** What indicators are counted from: opening balances, months set with a reason, facts. */
interface Ledger {
    Optional<OpeningBalance> opening(long indicatorId, int year);

    /** In the order of the months. */
    List<SetValue> set(long indicatorId, List<Period> months);

    /** Facts of some days, narrowed to a category and a place where these are given (empty: any). */
    List<Fact> facts(long indicatorId, DateRange days, String category, String place);

    /** The latest fact up to a day. */
    Optional<Fact> last(long indicatorId, LocalDate until);

    /** The same, with the period's year read for all indicators at once. */
    Ledger ofYear(FigureContext context);
}
