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
 * @param countedFrom     figure it is counted from, see {@link CountedSource}; null where facts are entered
 */
public record IndicatorDefinition(String code, String name, String unitOfMeasure, Measure measure, int decimals,
        int percentDecimals, String breakdown, @Nullable Long unitId, @Nullable String numerator,
        @Nullable String denominator, @Nullable String countedFrom) {
    /** An indicator whose facts are entered. */
    public IndicatorDefinition(String code, String name, String unitOfMeasure, Measure measure, int decimals,
            int percentDecimals, String breakdown, @Nullable Long unitId, @Nullable String numerator,
            @Nullable String denominator) {
        this(code, name, unitOfMeasure, measure, decimals, percentDecimals, breakdown, unitId, numerator, denominator,
                null);
    }

    /** True for a ratio made of two other indicators; one that records give as such is counted like everything else. */
    public boolean composed() {
        return measure == Measure.RATIO && countedFrom == null;
    }

    /** True where numbers of the other may be added to its own. */
    boolean adds(IndicatorDefinition other) {
        return measure == other.measure && unitOfMeasure.equalsIgnoreCase(other.unitOfMeasure);
    }

    /** The same counted from records. @param key {@code reg.received?register=quality.importDossiers} */
    public IndicatorDefinition countedFrom(String key) {
        return new IndicatorDefinition(code, name, unitOfMeasure, measure, decimals, percentDecimals, breakdown,
                unitId, numerator, denominator, key);
    }
}
