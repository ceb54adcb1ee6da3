package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** Assigned tasks: writing them down, moving deadlines, recording results. The office keeps the book, the lead unit records its work. */
@Service
@Transactional
public class TaskService {
    private static final String WORKERS = "hasAnyRole('OFFICE','UNIT_HEAD','SPECIALIST')";
    private final AssignedTasks tasks;
    private final Extensions extensions;
    private final Citations citations;
    private final PeriodService periods;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    TaskService(AssignedTasks tasks, Extensions extensions, Citations citations, PeriodService periods,
            BusinessClock clock, ApplicationEventPublisher events) {
        this.tasks = tasks;
        this.extensions = extensions;
        this.citations = citations;
        this.periods = periods;
        this.clock = clock;
        this.events = events;
    }

    /** Writes a task down; the result is its number. */
    @PreAuthorize("hasRole('OFFICE')")
    public long assign(TaskForm form) {
        TaskRules.check(form, clock.today());
        unique(form, 0);
        return tasks.save(new AssignedTask(form, citations.inbound(form))).id();
    }

    /** Corrects what was written down. A deadline already moved by a decision only moves by another. */
    @PreAuthorize("hasRole('OFFICE')")
    public void revise(long id, int version, TaskForm form) {
        AssignedTask task = task(id, version);
        TaskRules.check(form, clock.today());
        unique(form, id);
        if (!Objects.equals(form.due(), task.due())) {
            if (!Objects.equals(task.due(), task.firstDue())) {
                throw BusinessRule.at("due", "assignments.rule.extendInstead");
            }
            task.correctDue(form.due());
        }
        task.write(form, citations.inbound(form));
    }

    /** Work begins. */
    @PreAuthorize(WORKERS)
    public void start(long id, int version, LocalDate day) {
        AssignedTask task = task(id, version);
        own(task);
        TaskRules.started("startedOn", day, task.assignedOn(), clock.today());
        task.start(day);
    }

    /** Moves the deadline by a decision; the first deadline stays known. */
    @PreAuthorize("hasRole('OFFICE')")
    public void extend(long id, int version, ExtendDeadline how) {
        AssignedTask task = task(id, version);
        TaskRules.check(how, task, clock.today());
        extensions.save(new Extension(id, Objects.requireNonNull(task.due()), how));
        task.extend(how.toDue());
    }

    /** Records the result. */
    @PreAuthorize(WORKERS)
    public void complete(long id, int version, CompleteTask result) {
        AssignedTask task = task(id, version);
        own(task);
        TaskRules.check(result, task, clock.today());
        LocalDate day = result.replyDate() == null ? result.completedOn() : result.replyDate();
        Citations.Reply reply = citations.outbound(result.replySymbol(), day)
                .orElse(new Citations.Reply(null, citations.kind(result.replySymbol()), result.replyDate()));
        task.complete(result.completedOn(), reply.kind(), result.replySymbol(),
                result.replyDate() == null ? reply.date() : result.replyDate(), reply.id());
        events.publishEvent(new TaskFinished(CurrentActor.get().departmentId(), id, true));
    }

    /** Takes a result back while no issued report has told it. */
    @PreAuthorize(WORKERS)
    public void reopen(long id) {
        AssignedTask task = tasks.findById(id).orElseThrow();
        own(task);
        unreported(task);
        task.reopen();
        events.publishEvent(new TaskFinished(CurrentActor.get().departmentId(), id, false));
    }

    /** Takes a task written down by mistake out of the book. */
    @PreAuthorize("hasRole('OFFICE')")
    public void remove(long id, int version) {
        AssignedTask task = task(id, version);
        unreported(task);
        extensions.deleteAll(extensions.findAllByTaskIdInOrderByDecidedOnAscIdAsc(List.of(id)));
        task.deletedBy(CurrentActor.get().name());
        tasks.flush();
        tasks.delete(task);
    }

    /**
     * An issued report of the period has told of these tasks: those done up to its cut-off are not told again. One that
     * was done later, while the report was still on its way, stood there as open and will be told next time.
     */
    @PreAuthorize("isAuthenticated()")
    public void markReported(Collection<Long> ids, String periodCode) {
        LocalDate cutOff = periods.window(Period.parse(periodCode)).cutOff();
        tasks.findAllByIdIn(ids).stream().filter(t -> t.workAt(cutOff) == WorkState.DONE)
                .forEach(t -> t.reported(periodCode));
    }

    private AssignedTask task(long id, int version) {
        AssignedTask task = tasks.findById(id).orElseThrow();
        StaleRecord.check(task, version);
        return task;
    }

    private static void own(AssignedTask task) {
        if (!mayRecord(task)) {
            throw new AccessDeniedException("Another unit's task");
        }
    }

    /** The office and the portal itself for every unit, others for the unit that leads. */
    static boolean mayRecord(AssignedTask task) {
        Actor actor = CurrentActor.get();
        boolean works = actor.is(Role.UNIT_HEAD) || actor.is(Role.SPECIALIST);
        return actor.accountId() == 0 || actor.is(Role.OFFICE) || works && task.ledBy(actor.unitId());
    }

    private static void unreported(AssignedTask task) {
        if (task.reportedIn() != null) {
            throw BusinessRule.broken("assignments.rule.reported", reported(task.reportedIn()));
        }
    }

    private static String reported(@Nullable String period) {
        return period == null ? "" : Period.parse(period).label();
    }

    private void unique(TaskForm form, long self) {
        String content = CleanText.multiline(form.content());
        tasks.findAllBySourceSymbolAndSourceDate(CleanText.line(form.sourceSymbol()), form.sourceDate()).stream()
                .filter(t -> t.id() != self && t.content().equalsIgnoreCase(content)).findFirst().ifPresent(same -> {
                    throw BusinessRule.at("content", "assignments.rule.twice", form.sourceSymbol());
                });
    }
}
