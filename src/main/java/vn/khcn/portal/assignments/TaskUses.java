package vn.khcn.portal.assignments;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.DocumentUses;

/** The tasks that a document assigns, and those that one of ours answers. */
@Component
class TaskUses implements DocumentUses {
    private final AssignedTasks tasks;

    TaskUses(AssignedTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    @Transactional(readOnly = true)
    public List<Use> of(String type, long id) {
        return type.equals("inbound")
                ? tasks.findByInboundIdOrderByIdDesc(id).stream().map(t -> use("documents.use.taskSource", t)).toList()
                : tasks.findByOutboundIdOrderByIdDesc(id).stream().map(t -> use("documents.use.taskReply", t)).toList();
    }

    private static Use use(String what, AssignedTask task) {
        return new Use(what, task.sourceSymbol() + ": " + task.content(), "tasks/" + task.id());
    }
}
