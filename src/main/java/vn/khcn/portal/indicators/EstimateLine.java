package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.FigureValue;

/**
 * An indicator against what was expected: this period so far, and the period before, where it was estimated, trued up.
 *
 * @param soFar          counted up to the day looked at
 * @param estimate       expected by the end of the period
 * @param before         estimated for the period before
 * @param beforeActually what that period came to
 */
public record EstimateLine(long indicator, IndicatorDefinition definition, @Nullable FigureValue plan,
        FigureValue soFar, @Nullable FigureValue estimate, String basis, String by, @Nullable FigureValue before,
        @Nullable FigureValue beforeActually) {
    /** What the period before came to, less what had been expected. */
    public @Nullable FigureValue difference() {
        FigureValue expected = before;
        FigureValue came = beforeActually;
        return expected == null || came == null
                ? null
                : new FigureValue(came.number().subtract(expected.number()), came.unit(), came.decimals());
    }

    /** Fewer than are there already: an estimate that cannot be. */
    public boolean tooLow() {
        return estimate != null && definition.measure() == Measure.FLOW
                && estimate.number().compareTo(soFar.number()) < 0;
    }

    static FigureValue value(IndicatorDefinition definition, BigDecimal number) {
        return new FigureValue(number, definition.unitOfMeasure(), definition.decimals());
    }
}
