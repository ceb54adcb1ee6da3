package vn.khcn.portal.home;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.indicators.IndicatorProgress;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.keytasks.KeyProgressService;
import vn.khcn.portal.keytasks.KeyTaskProgress;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.RecordRoutes;

/** Targets and indicators of the own unit that are off their plan and lack this month's reason. */
@Component
@Order(40)
class ReasonWaiting implements WaitingDesk {
    private final OffPlanDesk offPlan;
    private final IndicatorService indicators;
    private final KeyProgressService keyTasks;
    private final PeriodService periods;
    private final RecordRoutes routes;
    private final BusinessClock clock;

    ReasonWaiting(OffPlanDesk offPlan, IndicatorService indicators, KeyProgressService keyTasks, PeriodService periods,
            RecordRoutes routes, BusinessClock clock) {
        this.offPlan = offPlan;
        this.indicators = indicators;
        this.keyTasks = keyTasks;
        this.periods = periods;
        this.routes = routes;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        Actor actor = CurrentActor.get();
        Long unit = actor.unitId();
        if (unit == null || !actor.is(Role.UNIT_HEAD)) {
            return List.of();
        }
        PeriodWindow window = periods.window(periods.current());
        List<IndicatorProgress> planned = indicators
                .planned(FigureContext.atCutOff(window.period(), window.calendar())).stream()
                .filter(i -> Objects.equals(i.definition().unitId(), unit)).toList();
        List<KeyTaskProgress> targets = keyTasks.progress(clock.today().getYear(), unit);
        Map<Long, OffPlan> off = offPlan.of(planned, targets, window);
        List<Waiting> waiting = new ArrayList<>();
        targets.stream().filter(t -> owed(off, t.target()))
                .forEach(t -> waiting.add(waiting(OffPlanDesk.TARGET, t.target(), t.text(), t.printed())));
        planned.stream().filter(i -> owed(off, i.id())).forEach(i -> waiting.add(waiting(OffPlanDesk.INDICATOR, i.id(),
                i.definition().name(), i.printed())));
        return waiting;
    }

    private static boolean owed(Map<Long, OffPlan> off, long id) {
        OffPlan found = off.get(id);
        return found != null && found.owed();
    }

    private Waiting waiting(String type, long id, String title, String printed) {
        return new Waiting(false, "home.action.explain", title, "home.waiting.behind", List.of(printed),
                routes.of(type, id).orElse(""));
    }
}
