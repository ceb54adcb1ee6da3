package vn.khcn.portal.indicators;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.Period;

/** The dictionary with the plans of a year, read at once for a report; what lies outside of it is asked for. */
final class YearReading implements IndicatorReading {
    private final IndicatorReading others;
    private final int year;
    private final Map<String, Indicator> indicators;
    private final Map<Long, YearPlan> plans;
    private final Counting counting;

    YearReading(IndicatorReading others, int year, List<Indicator> indicators, List<YearPlan> plans,
            Counting counting) {
        this.others = others;
        this.year = year;
        this.indicators = indicators.stream()
                .collect(Collectors.toMap(i -> i.definition().code(), Function.identity()));
        this.plans = plans.stream().collect(Collectors.toMap(YearPlan::indicatorId, Function.identity()));
        this.counting = counting;
    }

    @Override
    public Optional<Indicator> called(String code) {
        return Optional.ofNullable(indicators.get(code));
    }

    @Override
    public Optional<YearPlan> plan(Indicator indicator, int asked) {
        return asked == year ? Optional.ofNullable(plans.get(indicator.id())) : others.plan(indicator, asked);
    }

    @Override
    public Optional<Estimate> estimate(Indicator indicator, Period period) {
        return others.estimate(indicator, period);
    }

    @Override
    public Counting counting() {
        return counting;
    }
}
