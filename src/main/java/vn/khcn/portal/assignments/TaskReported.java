package vn.khcn.portal.assignments;

import java.util.Collection;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.ReportedRecords;

/** Hears that a report was issued: the done tasks it told are not told again. */
@Component
class TaskReported implements ReportedRecords {
    private final TaskService tasks;

    TaskReported(TaskService tasks) {
        this.tasks = tasks;
    }

    @Override
    public void reported(Period period, Collection<RecordRef> records) {
        tasks.markReported(records.stream().filter(r -> r.type().equals(PeriodTasks.TYPE)).map(RecordRef::id)
                .distinct().toList(), period.code());
    }
}
