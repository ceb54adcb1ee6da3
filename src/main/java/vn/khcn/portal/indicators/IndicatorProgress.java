package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.lines.FigureContext;

/**
 * An indicator with a plan.
 *
 * @param cumulative reached since the start of the report year
 * @param lastYear   reached at the same time of the year before; null where nothing was kept
 */
public record IndicatorProgress(long id, IndicatorDefinition definition, BigDecimal cumulative, BigDecimal plan,
        @Nullable BigDecimal lastYear) {
    /** True where less has come together than the plan's share of the days gone, in whole units. */
    public boolean behind(FigureContext context) {
        return YearPace.behind(definition, cumulative, plan, context);
    }

    /** "542/700 mẫu". */
    public String printed() {
        return new FigureValue(cumulative, "", definition.decimals()).grouped() + "/"
                + new FigureValue(plan, definition.unitOfMeasure(), definition.decimals()).printedWithUnit();
    }
}
