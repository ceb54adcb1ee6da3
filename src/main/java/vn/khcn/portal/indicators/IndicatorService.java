package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;

/** The dictionary of indicators, their yearly plans and opening balances. */
@Service
@Transactional
public class IndicatorService {
    private final Indicators indicators;
    private final YearPlans plans;
    private final OpeningBalances openings;
    private final Counting counting;

    IndicatorService(Indicators indicators, YearPlans plans, OpeningBalances openings, Counting counting) {
        this.indicators = indicators;
        this.plans = plans;
        this.openings = openings;
        this.counting = counting;
    }

    /** @return the new indicator's number */
    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public long define(IndicatorDefinition definition) {
        if (indicators.findByCode(definition.code()).isPresent()) {
            throw BusinessRule.at("code", "indicators.rule.codeTaken", definition.code());
        }
        return indicators.save(new Indicator(definition)).id();
    }

    @PreAuthorize("hasAnyRole('OFFICE', 'ADMINISTRATOR')")
    public void describe(long id, IndicatorDefinition definition) {
        indicators.findById(id).orElseThrow().describe(definition);
    }

    /** Sets the year's plan. */
    @PreAuthorize("hasAnyRole('OFFICE', 'UNIT_HEAD')")
    public void plan(long id, int year, BigDecimal amount, String basis) {
        YearPlan plan = plans.findByIndicatorIdAndYear(id, year).orElseGet(() -> new YearPlan(id, year));
        plan.plan(amount, basis);
        plans.save(plan);
    }

    /** Sets what had come together in the year up to a day, before facts were kept. */
    @PreAuthorize("hasRole('OFFICE')")
    public void open(long id, int year, LocalDate asOf, BigDecimal amount, String basis) {
        OpeningBalance opening = openings.findByIndicatorIdAndYear(id, year)
                .orElseGet(() -> new OpeningBalance(id, year));
        opening.open(asOf, amount, basis);
        openings.save(opening);
    }

    /** Every indicator with where it stands in a period. */
    @Transactional(readOnly = true)
    public List<IndicatorSummary> list(FigureContext context) {
        Map<Long, YearPlan> planned = plans.findByYear(context.period().year()).stream()
                .collect(Collectors.toMap(YearPlan::indicatorId, p -> p));
        Counting all = counting.ofAll(context);
        return indicators.findAllByOrderByCode().stream().map(i -> new IndicatorSummary(i.id(), i.definition(),
                all.inPeriod(i, context, "", "").number(), all.cumulative(i, context, "", "").number(),
                all.plan(i, context, p -> Optional.ofNullable(planned.get(p.id()))).map(YearPlan::amount)
                        .orElse(null)))
                .toList();
    }

    /** One indicator with where it stands in a period, if there is one of this number. */
    @Transactional(readOnly = true)
    public Optional<IndicatorSummary> summary(long id, FigureContext context) {
        return indicators.findById(id).map(i -> new IndicatorSummary(id, i.definition(),
                counting.inPeriod(i, context, "", "").number(), counting.cumulative(i, context, "", "").number(),
                counting.plan(i, context, p -> plans.findByIndicatorIdAndYear(p.id(), context.period().year()))
                        .map(YearPlan::amount).orElse(null)));
    }

    /** The indicators that have a plan for the period's year, with where they stand and stood a year before. */
    @Transactional(readOnly = true)
    public List<IndicatorProgress> planned(FigureContext context) {
        List<YearPlan> planned = plans.findByYear(context.period().year()).stream()
                .filter(p -> p.amount().signum() > 0).toList();
        if (planned.isEmpty()) {
            return List.of();
        }
        FigureContext before = context.in(context.period().lastYear());
        Counting now = counting.ofAll(context);
        Counting then = counting.ofAll(before);
        Map<Long, Indicator> known = indicators.findAllByOrderByCode().stream()
                .collect(Collectors.toMap(Indicator::id, i -> i));
        return planned.stream().map(plan -> {
            Indicator i = Objects.requireNonNull(known.get(plan.indicatorId()));
            BigDecimal lastYear = then.cumulative(i, before, "", "").number();
            return new IndicatorProgress(i.id(), i.definition(), now.cumulative(i, context, "", "").number(),
                    now.plan(i, context, p -> planned.stream().filter(y -> y.indicatorId() == p.id()).findFirst())
                            .orElse(plan).amount(),
                    lastYear.signum() == 0 ? null : lastYear);
        }).sorted(Comparator.comparing(i -> i.definition().code())).toList();
    }

    /** Every indicator to choose from. */
    @Transactional(readOnly = true)
    public List<IndicatorOption> options() {
        return indicators.findAllByOrderByCode().stream()
                .map(i -> new IndicatorOption(i.id(), i.definition().code(), i.definition().name())).toList();
    }

    @Transactional(readOnly = true)
    public IndicatorDefinition definition(long id) {
        return indicators.findById(id).orElseThrow().definition();
    }

    /** Cumulative value at the end of each month of the period's year up to the period, from the first known one. */
    @Transactional(readOnly = true)
    public Map<Period, BigDecimal> series(long id, FigureContext context) {
        Indicator indicator = indicators.findById(id).orElseThrow();
        Counting year = counting.ofAll(context);
        return context.period().monthsOfYearSoFar().stream().filter(m -> year.known(indicator, context.in(m)))
                .collect(Collectors.toMap(m -> m,
                        m -> year.cumulative(indicator, context.in(m), "", "").number(), (a, b) -> a,
                        java.util.TreeMap::new));
    }
}
