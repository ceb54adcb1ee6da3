package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A line of the dictionary with where it stands in a period. */
public record IndicatorSummary(long id, IndicatorDefinition definition, BigDecimal inPeriod, BigDecimal cumulative,
        @Nullable BigDecimal plan) {}
