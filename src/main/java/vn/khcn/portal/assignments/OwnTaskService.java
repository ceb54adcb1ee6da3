package vn.khcn.portal.assignments;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;

/** Tasks of our own leaders: followed like those of the province, but no report to the province counts them. */
@Service
@Transactional
public class OwnTaskService {
    private final AssignedTasks tasks;
    private final BusinessClock clock;

    OwnTaskService(AssignedTasks tasks, BusinessClock clock) {
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Writes a task down; the result is its number. */
    @PreAuthorize("hasRole('OFFICE')")
    public long assign(TaskForm form) {
        TaskRules.check(form, clock.today());
        return tasks.save(new AssignedTask(form, null).ofOurOwn()).id();
    }
}
