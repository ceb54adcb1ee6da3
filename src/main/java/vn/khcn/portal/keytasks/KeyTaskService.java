package vn.khcn.portal.keytasks;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** The year's plan: its tasks and their targets, kept by the director and the office. */
@Service
@Transactional
public class KeyTaskService {
    private static final String KEEPERS = "hasAnyRole('DIRECTOR', 'OFFICE')";
    private final KeyTasks tasks;
    private final KeyTargets targets;
    private final KeyResults results;
    private final IndicatorService indicators;
    private final PeopleService people;

    KeyTaskService(KeyTasks tasks, KeyTargets targets, KeyResults results, IndicatorService indicators,
            PeopleService people) {
        this.tasks = tasks;
        this.targets = targets;
        this.results = results;
        this.indicators = indicators;
        this.people = people;
    }

    /** Adds a task at the end of its group. */
    @PreAuthorize(KEEPERS)
    public long add(KeyTaskForm form) {
        int last = tasks.ofYear(form.year()).stream().mapToInt(KeyTask::position).max().orElse(0);
        return tasks.saveAndFlush(new KeyTask(form, last + 1)).id();
    }

    @PreAuthorize(KEEPERS)
    public void change(long id, int version, KeyTaskForm form) {
        KeyTask task = task(id);
        StaleRecord.check(task, version);
        task.write(form);
        tasks.saveAndFlush(task);
    }

    /** Puts the tasks of a group, or the targets of a task, in another order; numbers that are not among them are passed over. */
    @PreAuthorize(KEEPERS)
    public void order(List<Long> inOrder) {
        for (int i = 0; i < inOrder.size(); i++) {
            int at = i + 1;
            long id = inOrder.get(i);
            tasks.findById(id).ifPresent(task -> task.place(at));
            targets.findById(id).ifPresent(target -> target.place(at));
        }
    }

    /** Takes a task out that nothing was done for yet. */
    @PreAuthorize(KEEPERS)
    public void remove(long id, int version) {
        KeyTask task = task(id);
        StaleRecord.check(task, version);
        if (results.existsByTaskId(id)) {
            throw BusinessRule.broken("keytasks.rule.hasResults");
        }
        for (KeyTarget target : targets.findByTaskIdInOrderByPositionAscIdAsc(List.of(id))) {
            remove(target);
        }
        task.deletedBy(CurrentActor.get().name());
        tasks.delete(tasks.saveAndFlush(task));
    }

    /** Adds a target at the end of its task. */
    @PreAuthorize(KEEPERS)
    public long addTarget(long task, KeyTargetForm form) {
        List<KeyTarget> others = targets.findByTaskIdInOrderByPositionAscIdAsc(List.of(task(task).id()));
        check(form, others);
        int last = others.stream().mapToInt(KeyTarget::position).max().orElse(0);
        return targets.saveAndFlush(new KeyTarget(task, form, last + 1)).id();
    }

    @PreAuthorize(KEEPERS)
    public void changeTarget(long id, int version, KeyTargetForm form) {
        KeyTarget target = target(id);
        StaleRecord.check(target, version);
        check(form, targets.findByTaskIdInOrderByPositionAscIdAsc(List.of(target.taskId())).stream()
                .filter(t -> t.id() != id).toList());
        target.write(form);
        targets.saveAndFlush(target);
    }

    /** Takes a target out that has no result yet. */
    @PreAuthorize(KEEPERS)
    public void removeTarget(long id, int version) {
        KeyTarget target = target(id);
        StaleRecord.check(target, version);
        if (results.existsByTargetId(id)) {
            throw BusinessRule.broken("keytasks.rule.hasResults");
        }
        remove(target);
    }

    private void remove(KeyTarget target) {
        target.deletedBy(CurrentActor.get().name());
        targets.delete(targets.saveAndFlush(target));
    }

    private void check(KeyTargetForm form, List<KeyTarget> others) {
        boolean unnamed = form.text().isBlank() || others.stream().anyMatch(t -> t.form().text().isEmpty());
        if (unnamed && !others.isEmpty()) {
            throw BusinessRule.at("text", "keytasks.rule.onlyTarget");
        }
        if (people.unit(form.unit()).isEmpty()) {
            throw BusinessRule.at("unit", "keytasks.rule.unit");
        }
        Long indicator = form.indicator();
        if (indicator != null) {
            String unit = indicators.definition(indicator).unitOfMeasure();
            if (!unit.equalsIgnoreCase(form.unitOfMeasure().strip())) {
                throw BusinessRule.at("unitOfMeasure", "keytasks.rule.indicatorUnit", unit);
            }
        }
    }

    private KeyTask task(long id) {
        return tasks.findById(id).orElseThrow(() -> BusinessRule.broken("keytasks.rule.gone"));
    }

    private KeyTarget target(long id) {
        return targets.findById(id).orElseThrow(() -> BusinessRule.broken("keytasks.rule.gone"));
    }
}
