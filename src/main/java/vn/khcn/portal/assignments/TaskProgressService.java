package vn.khcn.portal.assignments;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.records.StaleRecord;

/** How far a task is, in words: what a programme's table prints until the answer is there. */
@Service
@Transactional
public class TaskProgressService {
    private final AssignedTasks tasks;

    TaskProgressService(AssignedTasks tasks) {
        this.tasks = tasks;
    }

    /** The words, empty where there is nothing to say. */
    public record Progress(String progress) {}

    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE')")
    public void note(long id, int version, Progress words) {
        AssignedTask task = tasks.findById(id).orElseThrow();
        StaleRecord.check(task, version);
        if (!TaskService.mayRecord(task)) {
            throw new AccessDeniedException("Another unit's task");
        }
        task.note(words.progress());
    }
}
