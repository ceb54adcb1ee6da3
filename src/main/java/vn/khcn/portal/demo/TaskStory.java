package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.khcn.portal.assignments.CompleteTask;
import vn.khcn.portal.assignments.ExtendDeadline;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskDetails;
import vn.khcn.portal.assignments.TaskFilter;
import vn.khcn.portal.assignments.TaskForm;
import vn.khcn.portal.assignments.TaskKind;
import vn.khcn.portal.assignments.TaskProgressService;
import vn.khcn.portal.assignments.TaskService;
import vn.khcn.portal.assignments.TaskSummary;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.CurrentActor;

/** The province's tasks: each is assigned, started, extended and done on its days. */
@Component
@Profile("demo")
@Order(50)
class TaskStory implements StoryPart {
    private static final int SAME_SOURCE = 20;
    private final TaskService tasks;
    private final TaskProgressService steps;
    private final TaskBookService book;
    private final PeopleService people;
    private final KindService kinds;
    private final Cast cast;
    private final Map<String, List<TaskRow>> rows = new ConcurrentHashMap<>();

    TaskStory(TaskService tasks, TaskProgressService steps, TaskBookService book, PeopleService people,
            KindService kinds,
            Cast cast) {
        this.tasks = tasks;
        this.steps = steps;
        this.book = book;
        this.people = people;
        this.kinds = kinds;
        this.cast = cast;
    }

    record Source(String issuer, String kind, String symbol, LocalDate date) {}

    record Extended(LocalDate to, LocalDate decidedOn, String decision, String reason) {}

    record TaskRow(Source source, String content, TaskKind kind, LocalDate assignedOn, @Nullable LocalDate due,
            String lead, List<String> coordinators, @Nullable LocalDate startedOn, @Nullable LocalDate completedOn,
            @Nullable LocalDate recordedOn, @Nullable String reply, @Nullable LocalDate replyOn,
            @Nullable String reportedIn,
            @Nullable LocalDate progressOn, @Nullable String progress,
            @Nullable List<Extended> extensions, @Nullable Integer arrival, @Nullable String figure) {
        List<Extended> moves() {
            return extensions == null ? List.of() : extensions;
        }

        @Nullable
        LocalDate toldOn() {
            return recordedOn == null ? completedOn : recordedOn;
        }

        Stream<LocalDate> days() {
            return Stream.concat(Stream.of(assignedOn, startedOn, progressOn, toldOn()),
                    moves().stream().map(Extended::decidedOn)).filter(Objects::nonNull).map(Story::dayOf);
        }
    }

    @Override
    public Set<LocalDate> days(Story story) {
        return rows(story).stream().flatMap(TaskRow::days).collect(Collectors.toCollection(HashSet::new));
    }

    @Override
    public void tell(Story story, LocalDate day) {
        rows(story).forEach(row -> {
            if (on(day, row.assignedOn()) && find(row).isEmpty()) {
                CurrentActor.runAs(cast.with(Role.OFFICE), () -> assign(row));
            }
            row.moves().stream().filter(move -> on(day, move.decidedOn()))
                    .forEach(move -> open(row).ifPresent(task -> CurrentActor.runAs(cast.with(Role.OFFICE),
                            () -> extend(task, move))));
            if (on(day, row.startedOn()) || on(day, row.progressOn()) || on(day, row.toldOn())) {
                open(row).ifPresent(task -> CurrentActor.runAs(cast.head(task.summary().leadUnitId()),
                        () -> work(row, task, day)));
            }
        });
    }

    private void assign(TaskRow row) {
        Map<String, UnitOption> units = new HashMap<>();
        cast.units().forEach((code, id) -> people.unit(id).ifPresent(unit -> units.put(code, unit)));
        tasks.assign(new TaskForm(row.source().issuer(), kinds.get(row.source().kind()), row.source().symbol(),
                row.source().date(), Objects.toString(row.arrival(), ""), row.content(), row.kind(), row.assignedOn(),
                row.due(),
                Objects.requireNonNull(units.get(row.lead()), row.lead()),
                row.coordinators().stream().map(c -> Objects.requireNonNull(units.get(c), c))
                        .collect(Collectors.toSet()),
                null, Objects.toString(row.figure(), "")));
    }

    private void extend(TaskDetails task, Extended move) {
        LocalDate due = task.summary().due();
        if (due != null && move.to().isAfter(due)) {
            tasks.extend(task.summary().id(), task.version(),
                    new ExtendDeadline(move.to(), move.decidedOn(), move.decision(), move.reason()));
        }
    }

    private void work(TaskRow row, TaskDetails task, LocalDate day) {
        long id = task.summary().id();
        LocalDate started = row.startedOn();
        if (started != null && on(day, started) && task.form().startedOn() == null) {
            tasks.start(id, task.version(), started);
        }
        if (row.progress() != null && on(day, row.progressOn())) {
            steps.note(id, book.details(id).version(), new TaskProgressService.Progress(row.progress()));
        }
        LocalDate completed = row.completedOn();
        if (completed != null && on(day, row.toldOn())) {
            tasks.complete(id, book.details(id).version(),
                    new CompleteTask(completed, row.reply() == null ? "" : row.reply(), row.replyOn()));
            if (row.reportedIn() != null) {
                tasks.markReported(List.of(id), row.reportedIn());
            }
        }
    }

    /** What a person has already done, or taken out of the book, is left alone. */
    private Optional<TaskDetails> open(TaskRow row) {
        return find(row).map(task -> book.details(task.id())).filter(task -> task.summary().completedOn() == null);
    }

    private Optional<TaskSummary> find(TaskRow row) {
        return book.list(TaskFilter.text(row.source().symbol()), PageRequest.of(0, SAME_SOURCE)).stream()
                .filter(task -> task.content().equals(row.content())).findFirst();
    }

    private List<TaskRow> rows(Story story) {
        return rows.computeIfAbsent(story.folder(),
                folder -> StoryFile.list(folder, "assigned-tasks.yaml", "tasks", TaskRow.class));
    }

    private static boolean on(LocalDate day, @Nullable LocalDate date) {
        return date != null && Story.dayOf(date).equals(day);
    }
}
