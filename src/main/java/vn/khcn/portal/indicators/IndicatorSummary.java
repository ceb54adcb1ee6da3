package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.lines.FigureContext;

/** A line of the dictionary with where it stands in a period. */
public record IndicatorSummary(long id, IndicatorDefinition definition, BigDecimal inPeriod, BigDecimal cumulative,
        @Nullable BigDecimal plan) {
    /** True where less has come together than the plan's share of the days gone, in whole units. */
    public boolean behind(FigureContext context) {
        return YearPace.behind(definition, cumulative, plan, context);
    }

    /** What is off its plan, for {@link OffPlanService}. */
    public OffPlanSubject subject() {
        return OffPlanSubject.indicator(id, definition.unitId());
    }
}
