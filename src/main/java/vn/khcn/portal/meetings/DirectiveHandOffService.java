package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.assignments.OwnTaskService;
import vn.khcn.portal.assignments.TaskForm;
import vn.khcn.portal.assignments.TaskKind;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.EntryService;
import vn.khcn.portal.entries.EntryText;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** Lets a directive go on as something a unit works with anyway: an assigned task, or a plan line of its period. */
@Service
@Transactional
public class DirectiveHandOffService {
    private final Directives directives;
    private final Meetings meetings;
    private final MeetingReading reading;
    private final OwnTaskService tasks;
    private final EntryService entries;
    private final KindService kinds;
    private final PeopleService people;
    private final DirectiveDuties duties;

    DirectiveHandOffService(Directives directives, Meetings meetings, MeetingReading reading, OwnTaskService tasks,
            EntryService entries, KindService kinds, PeopleService people, DirectiveDuties duties) {
        this.directives = directives;
        this.meetings = meetings;
        this.reading = reading;
        this.tasks = tasks;
        this.entries = entries;
        this.kinds = kinds;
        this.people = people;
        this.duties = duties;
    }

    /** Writes it down as a task of the lead unit; its result comes back as the unit's answer. */
    @PreAuthorize("hasRole('OFFICE')")
    public long toTask(long id, int version) {
        Directive directive = open(id, version);
        if (directive.taskId() != null) {
            throw BusinessRule.broken("meetings.rule.taskAlready");
        }
        UnitOption lead = people.unit(Objects.requireNonNullElse(directive.lead().id(), 0L))
                .filter(u -> directive.lead().unitIs(u.id()))
                .orElseThrow(() -> BusinessRule.broken("meetings.rule.taskLead"));
        Meeting meeting = meetings.findById(directive.meetingId()).orElseThrow();
        LocalDate dated = Objects.requireNonNull(meeting.dated());
        long task = tasks.assign(new TaskForm(people.department().name(), kinds.get("TB"), reading.symbol(meeting),
                dated, "", Sentence.parse(directive.text()).plain(),
                directive.dueKind() == DueKind.STANDING ? TaskKind.STANDING : TaskKind.ONE_OFF, dated,
                directive.due() == null || directive.due().isBefore(dated) ? null : directive.due(), lead,
                directive.coordinators().stream().flatMap(u -> people.unit(u).stream()).collect(Collectors.toSet()),
                null, ""));
        directive.followedByTask(task);
        directives.saveAndFlush(directive);
        return task;
    }

    /** Writes it down as a plan line of the acting account's unit; what becomes of the line comes back as the answer. */
    @PreAuthorize("hasAnyRole('UNIT_HEAD', 'SPECIALIST')")
    public long toPlan(long id, int version, Period period, long topic) {
        Directive directive = open(id, version);
        Long unit = CurrentActor.get().unitId();
        if (unit == null || !duties.mayAnswer(directive)) {
            throw new AccessDeniedException("Another unit's directive");
        }
        if (directive.planId() != null) {
            throw BusinessRule.broken("meetings.rule.planAlready");
        }
        long plan = entries.add(new RowGroup(unit, period, topic, EntryKind.PLAN), Long.MAX_VALUE,
                List.of(EntryText.of(directive.text()))).getFirst().id();
        directive.followedByPlan(plan);
        directives.saveAndFlush(directive);
        return plan;
    }

    private Directive open(long id, int version) {
        Directive directive = directives.findById(id).orElseThrow();
        StaleRecord.check(directive, version);
        if (directive.givenOn() == null || directive.acceptedOn() != null) {
            throw BusinessRule.broken("meetings.rule.notGiven");
        }
        return directive;
    }
}
