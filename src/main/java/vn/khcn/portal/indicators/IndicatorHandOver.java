package vn.khcn.portal.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.people.handover.Handing;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.UnitWork;
import vn.khcn.portal.people.handover.WorkItem;

/** The indicators a unit answers for: plans, opening balances and facts are the indicator's and go with it. */
@Component
class IndicatorHandOver implements UnitWork {
    private static final String KIND = "indicators.indicators";
    private final Indicators indicators;
    private final YearPlans plans;

    IndicatorHandOver(Indicators indicators, YearPlans plans) {
        this.indicators = indicators;
        this.plans = plans;
    }

    @Override
    public List<OpenWork> open(long unitId, LocalDate from) {
        Map<Long, YearPlan> planned = plans.findByYear(from.getYear()).stream()
                .collect(Collectors.toMap(YearPlan::indicatorId, p -> p));
        List<WorkItem> items = of(unitId).stream().map(i -> new WorkItem(i.id(), title(i, planned))).toList();
        return items.isEmpty() ? List.of() : List.of(new OpenWork(KIND, "indicators.work.indicators", items));
    }

    @Override
    public void move(long unitId, LocalDate from, Handing to) {
        of(unitId).forEach(i -> i.giveTo(to.target(KIND, i.id())));
    }

    private List<Indicator> of(long unitId) {
        return indicators.findAllByOrderByCode().stream().filter(i -> i.answers(unitId)).toList();
    }

    private static String title(Indicator indicator, Map<Long, YearPlan> planned) {
        IndicatorDefinition d = indicator.definition();
        YearPlan plan = planned.get(indicator.id());
        return plan == null
                ? d.name()
                : d.name() + " (" + new FigureValue(plan.amount(), "", d.decimals()).grouped() + " "
                        + d.unitOfMeasure() + ")";
    }
}
