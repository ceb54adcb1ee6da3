package vn.khcn.portal.indicators;

import org.jspecify.annotations.Nullable;

/**
 * What an indicator is.
 *
 * @param decimals        digits its values keep
 * @param percentDecimals digits its percent of plan keeps: one rounding rule per indicator
 * @param breakdown       what a fact's category means ("Vật liệu"), empty where it has none
 * @param numerator       code, for a ratio only
 * @param denominator     code, for a ratio only
 */
public record IndicatorDefinition(String code, String name, String unitOfMeasure, Measure measure, int decimals,
        int percentDecimals, String breakdown, @Nullable Long unitId, @Nullable String numerator,
        @Nullable String denominator) {}
