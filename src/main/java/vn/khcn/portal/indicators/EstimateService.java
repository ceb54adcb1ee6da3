package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Estimates for reports that are due before their period ends, apart from what is counted and trued up afterwards. */
@Service
@Transactional
public class EstimateService {
    private final Estimates estimates;
    private final Indicators indicators;
    private final YearPlans plans;
    private final Counting counting;

    EstimateService(Estimates estimates, Indicators indicators, YearPlans plans, Counting counting) {
        this.estimates = estimates;
        this.indicators = indicators;
        this.plans = plans;
        this.counting = counting;
    }

    /** Says what an indicator is expected to come to by the end of a period, and on what that rests. */
    @PreAuthorize("hasAnyRole('UNIT_HEAD', 'OFFICE')")
    public void expect(long indicatorId, Period period, BigDecimal amount, String basis) {
        own(indicatorId);
        Estimate estimate = estimates.findByIndicatorIdAndPeriod(indicatorId, period.code())
                .orElseGet(() -> new Estimate(indicatorId, period));
        estimate.expect(amount, basis);
        estimates.save(estimate);
    }

    /** Takes an estimate back. */
    @PreAuthorize("hasAnyRole('UNIT_HEAD', 'OFFICE')")
    public void forget(long indicatorId, Period period) {
        own(indicatorId);
        estimates.findByIndicatorIdAndPeriod(indicatorId, period.code()).ifPresent(estimate -> {
            estimate.deletedBy(CurrentActor.get().name());
            estimates.flush();
            estimates.delete(estimate);
        });
    }

    /** Every indicator that can be estimated, in its order; a ratio follows from its two flows. */
    @Transactional(readOnly = true)
    public List<EstimateLine> lines(FigureContext context) {
        Period previous = context.period().previous();
        Map<Period, Map<Long, Estimate>> known = estimates
                .findByPeriodIn(List.of(context.period().code(), previous.code())).stream().collect(Collectors
                        .groupingBy(Estimate::period,
                                Collectors.toMap(Estimate::indicatorId, Function.identity())));
        Map<Long, Estimate> now = known.getOrDefault(context.period(), Map.of());
        Map<Long, Estimate> then = known.getOrDefault(previous, Map.of());
        Map<Long, BigDecimal> planned = plans.findByYear(context.period().year()).stream()
                .collect(Collectors.toMap(YearPlan::indicatorId, YearPlan::amount));
        Counting all = counting.ofAll(context);
        return indicators.findAllByOrderByCode().stream().filter(i -> i.definition().measure() != Measure.RATIO)
                .map(i -> line(i, context, all, now.get(i.id()), then.get(i.id()), planned.get(i.id()))).toList();
    }

    /** Whether the acting account may estimate an indicator: the head of its unit and the office. */
    @Transactional(readOnly = true)
    public boolean mayExpect(IndicatorDefinition definition) {
        Actor actor = CurrentActor.get();
        Long owner = definition.unitId();
        return actor.accountId() == 0 || actor.is(Role.OFFICE)
                || actor.is(Role.UNIT_HEAD) && (owner == null || Objects.equals(owner, actor.unitId()));
    }

    private EstimateLine line(Indicator indicator, FigureContext context, Counting all, @Nullable Estimate now,
            @Nullable Estimate then, @Nullable BigDecimal plan) {
        IndicatorDefinition d = indicator.definition();
        FigureValue actually = then == null
                ? null
                : EstimateLine.value(d, counting.inPeriod(indicator, context.in(then.period()), "", "").number());
        return new EstimateLine(indicator.id(), d, plan == null ? null : EstimateLine.value(d, plan),
                EstimateLine.value(d, all.inPeriod(indicator, context, "", "").number()),
                now == null ? null : EstimateLine.value(d, now.amount()), now == null ? "" : now.basis(),
                now == null ? "" : now.changedBy(), then == null ? null : EstimateLine.value(d, then.amount()),
                actually);
    }

    private void own(long indicatorId) {
        if (!mayExpect(indicators.findById(indicatorId).orElseThrow().definition())) {
            throw new AccessDeniedException("Indicator " + indicatorId);
        }
    }
}
