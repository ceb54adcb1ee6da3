package vn.khcn.portal.exchange.api;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.indicators.Measure;

/**
 * An indicator's values in a period; null where there is none.
 *
 * @param cumulative from the first day of the report year to the period's cut-off
 * @param percent    of the year's plan
 */
record IndicatorLine(String code, String name, String unit, Measure measure, @Nullable BigDecimal value,
        @Nullable BigDecimal cumulative, @Nullable BigDecimal plan, @Nullable BigDecimal percent) {}
