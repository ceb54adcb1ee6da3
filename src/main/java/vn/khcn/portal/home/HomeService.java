package vn.khcn.portal.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskFilter;
import vn.khcn.portal.assignments.WorkState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.PartDetails;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.indicators.IndicatorProgress;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.keytasks.KeyProgressService;
import vn.khcn.portal.keytasks.KeyTaskProgress;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveFilter;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.records.CurrentActor;

/** Puts the first screen together from what the rooms know. */
@Service
@Transactional(readOnly = true)
public class HomeService {
    private static final List<DeadlineState> OPEN = List.of(DeadlineState.OVERDUE, DeadlineState.SOON,
            DeadlineState.NOT_DUE, DeadlineState.NO_DUE);
    private final List<WaitingDesk> desks;
    private final ScopeDesk scopes;
    private final LateDesk late;
    private final OffPlanDesk offPlan;
    private final BudgetDesk budgets;
    private final PeriodService periods;
    private final BoardService board;
    private final PartService unitParts;
    private final TaskBookService tasks;
    private final DirectiveBookService directives;
    private final IndicatorService indicators;
    private final KeyProgressService keyTasks;
    private final BusinessClock clock;

    HomeService(List<WaitingDesk> desks, ScopeDesk scopes, LateDesk late, OffPlanDesk offPlan, BudgetDesk budgets,
            PeriodService periods, BoardService board, PartService unitParts, TaskBookService tasks,
            DirectiveBookService directives,
            IndicatorService indicators,
            KeyProgressService keyTasks, BusinessClock clock) {
        this.desks = desks;
        this.scopes = scopes;
        this.late = late;
        this.offPlan = offPlan;
        this.budgets = budgets;
        this.periods = periods;
        this.board = board;
        this.unitParts = unitParts;
        this.tasks = tasks;
        this.directives = directives;
        this.indicators = indicators;
        this.keyTasks = keyTasks;
        this.clock = clock;
    }

    /** What waits for the acting account, late things first. */
    public List<Waiting> waiting() {
        return desks.stream().flatMap(d -> d.waiting().stream()).sorted(Comparator.comparing(w -> !w.late())).toList();
    }

    /** Where the department stands today. @param everything a deputy asks for more than the own areas */
    public Overview overview(boolean everything) {
        Scope scope = scopes.of(everything);
        PeriodWindow window = periods.window(periods.current());
        Period period = window.period();
        FigureContext context = FigureContext.atCutOff(period, window.calendar());
        List<IndicatorProgress> targets = indicators.planned(context).stream()
                .filter(i -> scope.covers(i.definition().unitId())).toList();
        List<KeyTaskProgress> plan = keyTasks(scope);
        return new Overview(scope, window, parts(scope, period), own(period), taskCounts(scope), directiveCounts(scope),
                late.of(scope), targets, plan, offPlan.of(targets, plan, window), elapsed(period.year()),
                leads() ? budgets.of(clock.today().getYear(), context) : null);
    }

    private @Nullable PartDetails own(Period period) {
        Long unit = CurrentActor.get().unitId();
        return unit == null ? null : unitParts.details(unit, period);
    }

    /** Whether the acting account leads, or works for those who do. */
    public boolean leads() {
        return Leaders.are(CurrentActor.get().roles());
    }

    private List<KeyTaskProgress> keyTasks(Scope scope) {
        return keyTasks.progress(clock.today().getYear(), null).stream().filter(t -> scope.covers(t.unit()))
                .sorted(Comparator.comparing(t -> !t.behind())).toList();
    }

    private List<BoardRow> parts(Scope scope, Period period) {
        return leads()
                ? board.board(period).stream().filter(r -> scope.covers(r.unitId())).toList()
                : List.of();
    }

    private Map<DeadlineState, Integer> taskCounts(Scope scope) {
        Map<DeadlineState, Integer> counts = new EnumMap<>(DeadlineState.class);
        for (DeadlineState state : OPEN) {
            counts.put(state, tasks.count(new TaskFilter("", EnumSet.of(WorkState.NOT_STARTED, WorkState.IN_PROGRESS),
                    EnumSet.of(state), scope.filter(), Set.of(), null, null)));
        }
        return counts;
    }

    private Map<DirectiveState, Integer> directiveCounts(Scope scope) {
        Map<DirectiveState, Integer> counts = new EnumMap<>(DirectiveState.class);
        for (DirectiveState state : DirectiveState.values()) {
            if (state != DirectiveState.DONE) {
                counts.put(state, directives.count(DirectiveFilter.of(state).units(scope.concerned())));
            }
        }
        return counts;
    }

    private int elapsed(int year) {
        DateRange days = periods.window(new Period(PeriodKind.YEAR, year, 1)).days();
        long gone = ChronoUnit.DAYS.between(days.from(), clock.today()) + 1;
        long all = ChronoUnit.DAYS.between(days.from(), days.to()) + 1;
        return BigDecimal.valueOf(gone * 100).divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP).intValue();
    }
}
