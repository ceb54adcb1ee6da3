package vn.khcn.portal.indicators;

import java.util.Optional;
import vn.khcn.portal.kernel.Period;

/** Where figures of indicators read the dictionary, its plans and its estimates. */
interface IndicatorReading {
    Optional<Indicator> called(String code);

    Optional<YearPlan> plan(Indicator indicator, int year);

    Optional<Estimate> estimate(Indicator indicator, Period period);

    Counting counting();
}
