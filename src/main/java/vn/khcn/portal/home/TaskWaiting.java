package vn.khcn.portal.home;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskSummary;
import vn.khcn.portal.assignments.ui.TaskNavigation;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.DayText;

/** Assigned tasks of the own unit that are late or due soon; the office sees the late ones of all. */
@Component
@Order(30)
class TaskWaiting implements WaitingDesk {
    private static final int MOST = 5;
    private final TaskBookService tasks;

    TaskWaiting(TaskBookService tasks) {
        this.tasks = tasks;
    }

    @Override
    public List<Waiting> waiting() {
        Actor actor = CurrentActor.get();
        Stream<TaskSummary> late = tasks.board(DeadlineState.OVERDUE).stream()
                .filter(t -> actor.is(Role.OFFICE) || Objects.equals(t.leadUnitId(), actor.unitId()));
        Stream<TaskSummary> soon = tasks.board(DeadlineState.SOON).stream()
                .filter(t -> Objects.equals(t.leadUnitId(), actor.unitId()));
        return Stream.concat(late, soon).limit(MOST).map(TaskWaiting::waiting).toList();
    }

    private static Waiting waiting(TaskSummary task) {
        boolean late = task.deadline() == DeadlineState.OVERDUE;
        return new Waiting(late, late ? "home.action.late" : "home.action.soon", task.content(), "home.waiting.task",
                List.of(task.source(), task.due() == null ? "" : DayText.of(task.due()), task.leadUnit()),
                TaskNavigation.task(task.id()));
    }
}
