package vn.khcn.portal.home;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import vn.khcn.portal.indicators.IndicatorProgress;
import vn.khcn.portal.indicators.OffPlanReason;
import vn.khcn.portal.indicators.OffPlanService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.keytasks.KeyTaskProgress;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.periods.PeriodWindow;

/** Which indicators and targets of key tasks are off their plan today, and why. */
@Component
class OffPlanDesk {
    static final String INDICATOR = "indicator";
    static final String TARGET = "key-target";
    private final OffPlanService reasons;
    private final BusinessClock clock;

    OffPlanDesk(OffPlanService reasons, BusinessClock clock) {
        this.reasons = reasons;
        this.clock = clock;
    }

    /** By the number of the indicator or target; what is on plan is not among them. */
    Map<Long, OffPlan> of(List<IndicatorProgress> indicators, List<KeyTaskProgress> targets, PeriodWindow window) {
        LocalDate today = clock.today();
        FigureContext now = new FigureContext(window.period(), window.calendar(), today);
        Map<Long, OffPlan> off = new HashMap<>();
        say(INDICATOR, indicators.stream().filter(i -> i.behind(now)).map(IndicatorProgress::id).toList(), today, off);
        say(TARGET, targets.stream().filter(KeyTaskProgress::behind).map(KeyTaskProgress::target).toList(), today, off);
        return off;
    }

    private void say(String type, Collection<Long> behind, LocalDate today, Map<Long, OffPlan> off) {
        Map<Long, OffPlanReason> said = reasons.last(type, behind, today);
        behind.forEach(id -> off.put(id, new OffPlan(said.get(id), reasons.owed(said.get(id), today))));
    }
}
