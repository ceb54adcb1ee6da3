package vn.khcn.portal.notices;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskFinished;
import vn.khcn.portal.assignments.TaskSummary;
import vn.khcn.portal.assignments.ui.TaskNavigation;
import vn.khcn.portal.days.DayBegan;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Role;

/** Each morning: tasks of the province that are due soon, and those that are late, once a week as long as they are. */
@Component
class TaskNotices {
    private static final Set<Long> DAYS_BEFORE = Set.of(7L, 3L, 1L);
    private static final int WEEK = 7;
    private static final Set<String> REMINDERS = Set.of("notices.task.soon", "notices.task.late");
    private final NoticeService notices;
    private final Audience audience;
    private final TaskBookService book;

    TaskNotices(NoticeService notices, Audience audience, TaskBookService book) {
        this.notices = notices;
        this.audience = audience;
        this.book = book;
    }

    @EventListener
    void began(DayBegan began) {
        for (TaskSummary task : book.board(DeadlineState.SOON)) {
            long left = ChronoUnit.DAYS.between(began.day(), due(task));
            if (DAYS_BEFORE.contains(left)) {
                tell(task, audience.head(task.leadUnitId()), "notices.task.soon", left);
            }
        }
        for (TaskSummary task : book.board(DeadlineState.OVERDUE)) {
            long late = ChronoUnit.DAYS.between(due(task), began.day());
            if (late % WEEK == 1) {
                Set<Long> concerned = new LinkedHashSet<>(audience.head(task.leadUnitId()));
                concerned.addAll(audience.with(Role.OFFICE));
                tell(task, concerned, "notices.task.late", late);
            }
        }
    }

    /** Of what is done nobody needs to be reminded. */
    @EventListener
    void finished(TaskFinished finished) {
        if (finished.done()) {
            settle(finished.taskId());
        }
    }

    private void settle(long task) {
        notices.settle(audience.everybody(), REMINDERS, TaskNavigation.task(task));
    }

    /** A reminder takes the place of the one before. */
    private void tell(TaskSummary task, Set<Long> accounts, String key, long days) {
        settle(task.id());
        notices.tell(accounts, key,
                List.of(task.source(), DocumentReference.day(due(task)), Long.toString(days), task.leadUnit()),
                TaskNavigation.task(task.id()));
    }

    private static LocalDate due(TaskSummary task) {
        return Objects.requireNonNull(task.due());
    }
}
