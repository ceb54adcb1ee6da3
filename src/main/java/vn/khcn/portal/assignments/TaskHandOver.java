package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.handover.Handing;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.UnitWork;
import vn.khcn.portal.people.handover.WorkItem;

/** The open tasks a unit leads or helps with. */
@Component
class TaskHandOver implements UnitWork {
    private static final String KIND = "assignments.tasks";
    private final AssignedTasks tasks;

    TaskHandOver(AssignedTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<OpenWork> open(long unitId, LocalDate from) {
        List<WorkItem> items = of(unitId).stream()
                .map(t -> new WorkItem(t.id(), (t.sourceSymbol() + " " + t.content()).strip())).toList();
        return items.isEmpty() ? List.of() : List.of(new OpenWork(KIND, "assignments.work.tasks", items));
    }

    @Override
    public void move(long unitId, LocalDate from, Handing to) {
        of(unitId).forEach(t -> t.replace(unitId, to.target(KIND, t.id())));
    }

    private List<AssignedTask> of(long unitId) {
        return tasks.findByCompletedOnIsNullOrderByAssignedOnAscIdAsc().stream()
                .filter(t -> t.ledBy(unitId) || t.coordinatorIds().contains(unitId)).toList();
    }
}
