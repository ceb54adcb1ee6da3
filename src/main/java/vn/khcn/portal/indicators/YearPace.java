package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;

/** How much of a year's plan should have come together by a day: its share of the days gone, in whole units. */
final class YearPace {
    private static final int DECEMBER = 12;

    private YearPace() {}

    static boolean behind(IndicatorDefinition definition, BigDecimal cumulative, @Nullable BigDecimal plan,
            FigureContext context) {
        return plan != null && definition.measure() != Measure.RATIO
                && cumulative.compareTo(planned(plan, context)) < 0;
    }

    private static BigDecimal planned(BigDecimal plan, FigureContext context) {
        DateRange gone = context.yearToDate();
        DateRange year = context.calendar().yearToDate(Period.month(context.period().year(), DECEMBER));
        long days = context.asOf().isBefore(gone.to())
                ? ChronoUnit.DAYS.between(gone.from(), context.asOf()) + 1
                : ChronoUnit.DAYS.between(gone.from(), gone.to()) + 1;
        return plan.multiply(BigDecimal.valueOf(Math.max(0, days))).divide(
                BigDecimal.valueOf(ChronoUnit.DAYS.between(year.from(), year.to()) + 1), 0, RoundingMode.FLOOR);
    }
}
