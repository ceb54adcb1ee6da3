package vn.khcn.portal.keytasks;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.lines.FigureContext;

/** How far the key tasks are: for screens and for other rooms. Progress is counted, never typed. */
@Service
@Transactional(readOnly = true)
public class KeyProgressService {
    private final KeyTasks tasks;
    private final KeyTargets targets;
    private final PlanReading reading;
    private final KeyCounting counting;
    private final BusinessClock clock;

    KeyProgressService(KeyTasks tasks, KeyTargets targets, PlanReading reading, KeyCounting counting,
            BusinessClock clock) {
        this.tasks = tasks;
        this.targets = targets;
        this.reading = reading;
        this.counting = counting;
        this.clock = clock;
    }

    /** Every target of a year as of today, in the order of the plan. @param unit null for all units */
    public List<KeyTaskProgress> progress(int year, @Nullable Long unit) {
        return progress(year, unit, clock.today());
    }

    /** The same as of a day: what happened later does not count. */
    public List<KeyTaskProgress> progress(int year, @Nullable Long unit, LocalDate day) {
        return plan(year, day).stream().flatMap(t -> t.targets().stream()).map(KeyTargetDetails::progress)
                .filter(p -> unit == null || p.unit() == unit).toList();
    }

    /** The whole plan of a year as of a day: groups one after the other, tasks with their targets and results. */
    public List<KeyTaskDetails> plan(int year, LocalDate day) {
        return reading.year(year, day);
    }

    /** A task with its targets as of a day; empty where it is gone. */
    public Optional<KeyTaskDetails> task(long id, LocalDate day) {
        return tasks.findById(id).flatMap(
                task -> plan(task.form().year(), day).stream().filter(t -> t.id() == id).findFirst());
    }

    /** The task that a target belongs to. */
    public Optional<Long> taskOf(long target) {
        return targets.findById(target).map(KeyTarget::taskId);
    }

    /** Planned and done at the end of each month of the target's year; the running month as of today. */
    public List<KeyMonth> months(long target) {
        return reading.months(targets.findById(target).orElseThrow(), clock.today());
    }

    /** The question that figures of a year's plan are asked: as of a day, within the year. */
    public FigureContext context(int year, LocalDate day) {
        return counting.context(year, day);
    }

    /** The years that have a plan, the newest first. */
    public List<Integer> years() {
        return tasks.years();
    }
}
