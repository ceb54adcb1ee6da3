package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
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
import vn.khcn.portal.assignments.TaskFilter;
import vn.khcn.portal.assignments.TaskForm;
import vn.khcn.portal.assignments.TaskKind;
import vn.khcn.portal.assignments.TaskService;
import vn.khcn.portal.assignments.TaskSummary;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;

/** The province's tasks: each is assigned, started, extended and done on its days. */
@Component
@Profile("demo")
@Order(50)
class TaskStory implements StoryPart {
    private final TaskService tasks;
    private final TaskBookService book;
    private final PeopleService people;
    private final KindService kinds;
    private final Map<String, List<TaskRow>> rows = new ConcurrentHashMap<>();

    TaskStory(TaskService tasks, TaskBookService book, PeopleService people, KindService kinds) {
        this.tasks = tasks;
        this.book = book;
        this.people = people;
        this.kinds = kinds;
    }

    record Source(String issuer, String kind, String symbol, LocalDate date) {}

    record Extended(LocalDate to, LocalDate decidedOn, String decision, String reason) {}

    record TaskRow(Source source, String content, TaskKind kind, LocalDate assignedOn, @Nullable LocalDate due,
            String lead, List<String> coordinators, @Nullable LocalDate startedOn, @Nullable LocalDate completedOn,
            @Nullable LocalDate recordedOn, @Nullable String reply, @Nullable String reportedIn,
            @Nullable List<Extended> extensions) {
        List<Extended> moves() {
            return extensions == null ? List.of() : extensions;
        }

        @Nullable
        LocalDate toldOn() {
            return recordedOn == null ? completedOn : recordedOn;
        }

        Stream<LocalDate> days() {
            return Stream.concat(Stream.of(assignedOn, startedOn, toldOn()),
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
            if (on(day, row.assignedOn())) {
                assign(row);
            }
            if (on(day, row.startedOn()) && row.startedOn() != null) {
                TaskSummary task = find(row);
                tasks.start(task.id(), version(task), row.startedOn());
            }
            row.moves().stream().filter(move -> on(day, move.decidedOn())).forEach(move -> {
                TaskSummary task = find(row);
                tasks.extend(task.id(), version(task),
                        new ExtendDeadline(move.to(), move.decidedOn(), move.decision(), move.reason()));
            });
            if (on(day, row.toldOn()) && row.completedOn() != null) {
                complete(row, row.completedOn());
            }
        });
    }

    private void assign(TaskRow row) {
        Map<String, UnitOption> units = people.units().stream()
                .collect(Collectors.toMap(UnitOption::code, Function.identity()));
        tasks.assign(new TaskForm(row.source().issuer(), kinds.get(row.source().kind()), row.source().symbol(),
                row.source().date(), "", row.content(), row.kind(), row.assignedOn(), row.due(),
                Objects.requireNonNull(units.get(row.lead()), row.lead()),
                row.coordinators().stream().map(c -> Objects.requireNonNull(units.get(c), c))
                        .collect(Collectors.toSet()),
                null));
    }

    private void complete(TaskRow row, LocalDate completedOn) {
        TaskSummary task = find(row);
        tasks.complete(task.id(), version(task),
                new CompleteTask(completedOn, row.reply() == null ? "" : row.reply(), null));
        if (row.reportedIn() != null) {
            tasks.markReported(List.of(task.id()), row.reportedIn());
        }
    }

    private TaskSummary find(TaskRow row) {
        return book.list(TaskFilter.text(row.source().symbol()), PageRequest.of(0, 1)).getFirst();
    }

    private int version(TaskSummary task) {
        return book.details(task.id()).version();
    }

    private List<TaskRow> rows(Story story) {
        return rows.computeIfAbsent(story.folder(),
                folder -> StoryFile.list(folder, "assigned-tasks.yaml", "tasks", TaskRow.class));
    }

    private static boolean on(LocalDate day, @Nullable LocalDate date) {
        return date != null && Story.dayOf(date).equals(day);
    }
}
