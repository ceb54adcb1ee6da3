package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;

/** A line of the dictionary with where it stands in a period. */
public record IndicatorSummary(long id, IndicatorDefinition definition, BigDecimal inPeriod, BigDecimal cumulative,
        @Nullable BigDecimal plan) {
    private static final int DECEMBER = 12;

    /** True where less has come together than the plan's share of the days gone, in whole units. */
    public boolean behind(FigureContext context) {
        BigDecimal whole = plan;
        return whole != null && definition.measure() != Measure.RATIO
                && cumulative.compareTo(planned(whole, context)) < 0;
    }

    /** What is off its plan, for {@link OffPlanService}. */
    public OffPlanSubject subject() {
        return OffPlanSubject.indicator(id, definition.unitId());
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
