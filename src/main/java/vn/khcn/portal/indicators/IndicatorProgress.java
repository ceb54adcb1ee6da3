package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An indicator with a plan.
 *
 * @param cumulative reached since the start of the report year
 * @param lastYear   reached at the same time of the year before; null where nothing was kept
 */
public record IndicatorProgress(long id, IndicatorDefinition definition, BigDecimal cumulative, BigDecimal plan,
        @Nullable BigDecimal lastYear) {}
