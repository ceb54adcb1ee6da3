package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

/** The book of assigned tasks as it is read, states derived today. */
@Service
@Transactional(readOnly = true)
public class TaskBookService {
    private final AssignedTasks tasks;
    private final TaskReading reading;
    private final BusinessClock clock;

    TaskBookService(AssignedTasks tasks, TaskReading reading, BusinessClock clock) {
        this.tasks = tasks;
        this.reading = reading;
        this.clock = clock;
    }

    public List<TaskSummary> list(TaskFilter filter, Pageable page) {
        List<AssignedTask> found = tasks.findBy(TaskQuery.of(filter, clock.today()),
                query -> query.slice(page).getContent());
        return reading.summaries(found, clock.today());
    }

    public int count(TaskFilter filter) {
        return Math.toIntExact(tasks.count(TaskQuery.of(filter, clock.today())));
    }

    /** @throws java.util.NoSuchElementException if there is none in this department */
    public TaskDetails details(long id) {
        AssignedTask task = tasks.findById(id).orElseThrow();
        TaskSummary summary = reading.summaries(List.of(task), clock.today()).getFirst();
        return new TaskDetails(task.version(), summary, reading.form(task), reading.extensions(task), task.inboundId(),
                task.outboundId(), task.reportedIn(), TaskService.mayRecord(task),
                CurrentActor.get().is(Role.OFFICE));
    }

    public boolean exists(long id) {
        return tasks.findById(id).isPresent();
    }

    /** The open tasks in one state, the most urgent first. */
    public List<TaskSummary> board(DeadlineState state) {
        return list(TaskFilter.deadline(state), PageRequest.of(0, 200, Sort.by("due", "id")));
    }

    /** Everything assigned in a year, in the order of assignment, as the follow-up book lists it. */
    public List<FollowUpRow> followUp(int year) {
        LocalDate last = LocalDate.of(year, 12, 31);
        List<AssignedTask> ofYear = tasks.assignedUpTo(last).stream()
                .filter(t -> !t.internal() && t.assignedOn().getYear() == year)
                .toList();
        List<TaskSummary> states = reading.summaries(ofYear, clock.today());
        return java.util.stream.IntStream.range(0, ofYear.size())
                .mapToObj(i -> reading.followUp(ofYear.get(i), states.get(i))).toList();
    }
}
