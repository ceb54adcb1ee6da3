package vn.khcn.portal.assignments;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.HeldFigure;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureOption;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.FigureSource;
import vn.khcn.portal.shell.Translations;

/**
 * Counts of assigned tasks: {@code tasks.total}, {@code tasks.done} … one list, one counting for report and annex; and
 * the number that stands in the words of one: {@code tasks.held?id=12}.
 */
@Component
class TaskFigures implements FigureSource {
    private static final String UNIT = "nhiệm vụ";
    private static final String HELD = "held";
    private static final String ASSIGNED = "assignedInPeriod";
    private static final Predicate<TaskSummary> IN_PROGRESS = t -> t.work() == WorkState.IN_PROGRESS;
    /** What is counted; the three kinds in progress add up to it. */
    private static final Map<String, Predicate<TaskSummary>> COUNTS = new LinkedHashMap<>();

    static {
        COUNTS.put("total", t -> true);
        COUNTS.put("done", t -> t.work() == WorkState.DONE);
        COUNTS.put("doneLate", deadline(DeadlineState.DONE_LATE));
        COUNTS.put("open", t -> t.work() != WorkState.DONE);
        COUNTS.put("inProgress", IN_PROGRESS);
        COUNTS.put("inTime", IN_PROGRESS.and(deadline(DeadlineState.NOT_DUE).or(deadline(DeadlineState.SOON))));
        COUNTS.put("soon", IN_PROGRESS.and(deadline(DeadlineState.SOON)));
        COUNTS.put("overdue", IN_PROGRESS.and(deadline(DeadlineState.OVERDUE)));
        COUNTS.put("noDue", IN_PROGRESS.and(deadline(DeadlineState.NO_DUE)));
        COUNTS.put("notStarted", t -> t.work() == WorkState.NOT_STARTED);
        COUNTS.put(ASSIGNED, t -> true);
    }

    private final PeriodTasks tasks;
    private final Translations texts;

    TaskFigures(PeriodTasks tasks, Translations texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "tasks";
    }

    @Override
    public Optional<FigureResult> evaluate(FigureKey key, FigureContext context) {
        if (key.measure().equals(HELD)) {
            return tasks.one(key.id("id"), context)
                    .flatMap(task -> HeldFigure.read(task.figure()).map(figure -> new FigureResult(figure.value(),
                            texts.vietnamese("assignments.figure.held", task.source()), context.asOf(),
                            List.of(tasks.reference(task)), null)));
        }
        return Optional.ofNullable(COUNTS.get(key.measure())).map(which -> {
            List<TaskSummary> all = key.measure().equals(ASSIGNED)
                    ? tasks.assignedIn(context)
                    : tasks.followed(context);
            List<RecordRef> counted = all.stream().filter(which).map(tasks::reference).toList();
            return FigureResult.count(counted, UNIT, definition(key.measure()), context.asOf());
        });
    }

    /** The number in the words of a task. */
    static FigureKey held(long id) {
        return new FigureKey("tasks", HELD, Map.of("id", Long.toString(id)));
    }

    @Override
    public List<FigureOption> options(FigureContext context) {
        return COUNTS.keySet().stream().map(m -> new FigureOption("tasks." + m, definition(m), UNIT)).toList();
    }

    private String definition(String measure) {
        return texts.vietnamese("assignments.figure." + measure);
    }

    private static Predicate<TaskSummary> deadline(DeadlineState state) {
        return task -> task.deadline() == state;
    }
}
