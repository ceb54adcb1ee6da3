package vn.khcn.portal.indicators;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;

/** Asks the database each time: for one figure. */
@Component
class AskedReading implements IndicatorReading {
    private final Indicators indicators;
    private final YearPlans plans;
    private final Estimates estimates;
    private final Counting counting;

    AskedReading(Indicators indicators, YearPlans plans, Estimates estimates, Counting counting) {
        this.indicators = indicators;
        this.plans = plans;
        this.estimates = estimates;
        this.counting = counting;
    }

    @Override
    public Optional<Indicator> called(String code) {
        return indicators.findByCode(code);
    }

    @Override
    public Optional<YearPlan> plan(Indicator indicator, int year) {
        return plans.findByIndicatorIdAndYear(indicator.id(), year);
    }

    @Override
    public Optional<Estimate> estimate(Indicator indicator, Period period) {
        return estimates.findByIndicatorIdAndPeriod(indicator.id(), period.code());
    }

    @Override
    public Counting counting() {
        return counting;
    }

    /** The same with all indicators and the period's year read at once. */
    IndicatorReading ofYear(FigureContext context) {
        return new YearReading(this, context.period().year(), indicators.findAllByOrderByCode(),
                plans.findByYear(context.period().year()), counting.ofAll(context));
    }
}
