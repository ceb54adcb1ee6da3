package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.Translations;

/** Makes what screens and reports read from the records, with states derived at a day. */
@Component
class TaskReading {
    private final Extensions extensions;
    private final PeopleService people;
    private final KindService kinds;
    private final Translations texts;

    TaskReading(Extensions extensions, PeopleService people, KindService kinds, Translations texts) {
        this.extensions = extensions;
        this.people = people;
        this.kinds = kinds;
        this.texts = texts;
    }

    /** As of a day: an extension decided later does not count yet. */
    List<TaskSummary> summaries(List<AssignedTask> tasks, LocalDate day) {
        Map<Long, List<Extension>> moved = extensions
                .findAllByTaskIdInOrderByDecidedOnAscIdAsc(tasks.stream().map(AssignedTask::id).toList()).stream()
                .collect(Collectors.groupingBy(Extension::taskId));
        Map<String, KindOption> names = kinds.byCode();
        Map<Long, String> units = new HashMap<>();
        return tasks.stream()
                .map(t -> summary(t, dueAt(day, t, moved.getOrDefault(t.id(), List.of())), day, names, units)).toList();
    }

    List<ExtensionDetails> extensions(AssignedTask task) {
        return extensions.findAllByTaskIdInOrderByDecidedOnAscIdAsc(List.of(task.id())).stream()
                .map(Extension::details).toList();
    }

    TaskForm form(AssignedTask task) {
        return new TaskForm(task.sourceIssuer(), kinds.get(task.sourceKind()), task.sourceSymbol(), task.sourceDate(),
                task.arrivalNumber(), task.content(), task.kind(), task.assignedOn(), task.due(),
                unit(task.leadUnitId()),
                task.coordinatorIds().stream().map(this::unit).collect(Collectors.toUnmodifiableSet()),
                task.startedOn(), task.figure());
    }

    /** "1302/KHCN-VP" as "Công văn số 1302/KHCN-VP ngày 11/10/2023"; empty without an answer. */
    static String reply(AssignedTask task, Map<String, KindOption> names) {
        KindOption kind = names.get(task.replyKind());
        return task.replySymbol().isEmpty()
                ? ""
                : new DocumentReference(kind == null ? "" : kind.name(), task.replySymbol(), task.replyDate())
                        .toString();
    }

    FollowUpRow followUp(AssignedTask task, TaskSummary now) {
        KindOption kind = kinds.get(task.sourceKind());
        DocumentReference source = new DocumentReference(kind.name(), task.sourceSymbol(), task.sourceDate());
        String units = now.coordinators().isEmpty() ? now.leadUnit() : now.leadUnit() + "; " + now.coordinators();
        String note = extensions(task).stream()
                .map(e -> texts.vietnamese("assignments.book.extended", DocumentReference.day(e.toDue()), e.decision()))
                .collect(Collectors.joining("; "));
        return new FollowUpRow(task.arrivalNumber(), source + ", " + task.sourceIssuer() + ": " + task.content(), units,
                now.due(), now.deadline(), now.reply(), note);
    }

    private TaskSummary summary(AssignedTask task, @Nullable LocalDate due, LocalDate day,
            Map<String, KindOption> names, Map<Long, String> units) {
        LocalDate completed = task.completedOn() != null && task.completedOn().isAfter(day) ? null : task.completedOn();
        return new TaskSummary(task.id(), task.content(), task.sourceSymbol(), task.sourceDate(), task.kind(),
                task.leadUnitId(), name(task.leadUnitId(), units), names(task.coordinatorIds(), units),
                task.assignedOn(), due, WorkState.at(day, task.startedOn(), completed),
                DeadlineState.at(day, due, completed), completed, completed == null ? "" : reply(task, names),
                task.progress(), task.figure());
    }

    private static @Nullable LocalDate dueAt(LocalDate day, AssignedTask task, List<Extension> moved) {
        LocalDate due = task.firstDue();
        for (Extension extension : moved) {
            if (!extension.details().decidedOn().isAfter(day)) {
                due = extension.details().toDue();
            }
        }
        return due;
    }

    private String names(Collection<Long> ids, Map<Long, String> units) {
        return ids.stream().map(id -> name(id, units)).sorted().collect(Collectors.joining(", "));
    }

    private String name(long id, Map<Long, String> units) {
        return units.computeIfAbsent(id, unit -> unit(unit).shortName());
    }

    private UnitOption unit(long id) {
        return people.unit(id).orElseThrow();
    }
}
