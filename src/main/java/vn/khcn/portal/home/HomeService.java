package vn.khcn.portal.home;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskFilter;
import vn.khcn.portal.assignments.TaskSummary;
import vn.khcn.portal.assignments.WorkState;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.IndicatorSummary;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Puts the first screen together from what the rooms know. */
@Service
@Transactional(readOnly = true)
public class HomeService {
    private static final PeriodCalendar CALENDAR = PeriodCalendar.ADMINISTRATIVE;
    private static final List<DeadlineState> OPEN = List.of(DeadlineState.OVERDUE, DeadlineState.SOON,
            DeadlineState.NOT_DUE, DeadlineState.NO_DUE);
    private final List<WaitingDesk> desks;
    private final PeriodService periods;
    private final BoardService board;
    private final TaskBookService tasks;
    private final IndicatorService indicators;
    private final BusinessClock clock;

    HomeService(List<WaitingDesk> desks, PeriodService periods, BoardService board, TaskBookService tasks,
            IndicatorService indicators, BusinessClock clock) {
        this.desks = desks;
        this.periods = periods;
        this.board = board;
        this.tasks = tasks;
        this.indicators = indicators;
        this.clock = clock;
    }

    /** What waits for the acting account, late things first. */
    public List<Waiting> waiting() {
        return desks.stream().flatMap(d -> d.waiting().stream()).sorted(Comparator.comparing(w -> !w.late())).toList();
    }

    /** Where the department stands today. */
    public Overview overview() {
        Actor actor = CurrentActor.get();
        PeriodWindow window = periods.window(periods.current());
        boolean seesBoard = actor.is(Role.OFFICE) || actor.is(Role.DIRECTOR) || actor.is(Role.DEPUTY);
        return new Overview(window, seesBoard ? board.board(window.period()) : List.of(), taskCounts(), lateByUnit(),
                targets(window.period()), elapsed(window.period().year()));
    }

    private Map<DeadlineState, Integer> taskCounts() {
        Map<DeadlineState, Integer> counts = new EnumMap<>(DeadlineState.class);
        for (DeadlineState state : OPEN) {
            counts.put(state, tasks.count(new TaskFilter("", EnumSet.of(WorkState.NOT_STARTED, WorkState.IN_PROGRESS),
                    EnumSet.of(state), Set.of(), Set.of(), null, null)));
        }
        return counts;
    }

    private Map<String, Long> lateByUnit() {
        return tasks.board(DeadlineState.OVERDUE).stream()
                .collect(Collectors.groupingBy(TaskSummary::leadUnit, Collectors.counting())).entrySet().stream()
                .sorted(Map.Entry.<String, Long>comparingByValue().reversed())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
    }

    private List<Overview.Target> targets(Period period) {
        return indicators.list(FigureContext.atCutOff(period, CALENDAR)).stream()
                .filter(i -> i.plan() != null && i.plan().signum() > 0).map(HomeService::target).toList();
    }

    private static Overview.Target target(IndicatorSummary i) {
        BigDecimal plan = Objects.requireNonNull(i.plan());
        FigureValue percent = FigureValue.percent(i.cumulative(), plan, i.definition().percentDecimals());
        return new Overview.Target(i.id(), i.definition().name(),
                new FigureValue(i.cumulative(), "", i.definition().decimals()).printed(),
                new FigureValue(plan, i.definition().unitOfMeasure(), i.definition().decimals()).printedWithUnit(),
                percent.number(), percent.printedWithUnit());
    }

    private int elapsed(int year) {
        DateRange days = CALENDAR.range(new Period(PeriodKind.YEAR, year, 1));
        long gone = ChronoUnit.DAYS.between(days.from(), clock.today()) + 1;
        long all = ChronoUnit.DAYS.between(days.from(), days.to()) + 1;
        return BigDecimal.valueOf(gone * 100).divide(BigDecimal.valueOf(all), 0, RoundingMode.HALF_UP).intValue();
    }
}
