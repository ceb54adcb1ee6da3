package vn.khcn.portal.assignments.ui;

import java.util.List;
import java.util.Set;
import org.springframework.data.domain.Sort;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskFilter;
import vn.khcn.portal.assignments.TaskSummary;
import vn.khcn.portal.assignments.WorkState;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.shell.component.Column;
import vn.khcn.portal.shell.component.FilterField;
import vn.khcn.portal.shell.component.FilterValues;
import vn.khcn.portal.shell.component.Mark;
import vn.khcn.portal.shell.component.Register;
import vn.khcn.portal.shell.component.Tone;

/** The register of assigned tasks, described once. */
final class TaskRegister {
    static final String CODE = "assigned-task";
    static final String LABELS = "assignments.field.";
    private static final Sort ORDER = Sort.by(Sort.Order.asc("completedOn").nullsFirst(),
            Sort.Order.asc("due").nullsLast(), Sort.Order.asc("id"));

    private TaskRegister() {}

    static Register<TaskSummary, TaskFilter> of(TaskBookService book, PeopleService people) {
        return new Register<>(CODE, LABELS, TaskSummary::id, TaskRegister::filter, book::list, book::count)
                .titled("assignments.list.title").whenEmpty("assignments.list.empty", "assignments.list.emptyNext")
                .opens(task -> TaskNavigation.PATH + "/" + task.id()).orderedBy(ORDER)
                .columns(Column.<TaskSummary>text("content", TaskSummary::content).sortedBy("content").wide(null),
                        Column.<TaskSummary>text("source", TaskSummary::source).sortedBy("sourceSymbol").wide("9.5rem"),
                        Column.<TaskSummary>text("leadUnit", TaskSummary::leadUnit).wide("8rem"),
                        Column.<TaskSummary>text("coordinators", TaskSummary::coordinators).wide("12rem").hidden(),
                        Column.<TaskSummary>chip("kind", t -> new Mark(Tone.GREY, t.kind().textKey())).hidden(),
                        Column.<TaskSummary>date("assignedOn", TaskSummary::assignedOn).sortedBy("assignedOn"),
                        Column.<TaskSummary>date("due", TaskSummary::due).sortedBy("due"),
                        Column.<TaskSummary>chip("deadline", t -> TaskMarks.of(t.deadline())),
                        Column.<TaskSummary>chip("work", t -> TaskMarks.of(t.work())),
                        Column.<TaskSummary>date("completedOn", TaskSummary::completedOn).sortedBy("completedOn")
                                .hidden(),
                        Column.<TaskSummary>text("reply", TaskSummary::reply).wide("12rem").hidden())
                .filters(FilterField.text("text"),
                        FilterField.choice("deadline", DeadlineState.class, "assignments.deadline."),
                        FilterField.choice("work", WorkState.class, "assignments.work."),
                        FilterField.choice("unit", () -> units(people)),
                        FilterField.date("dueFrom"), FilterField.date("dueTo"));
    }

    private static TaskFilter filter(FilterValues values) {
        return new TaskFilter(values.text("text"), values.choices("work", WorkState.class),
                values.choices("deadline", DeadlineState.class), values.numbers("unit"), Set.of(),
                values.date("dueFrom"), values.date("dueTo"));
    }

    private static List<FilterField.Choice> units(PeopleService people) {
        return people.units().stream().map(u -> new FilterField.Choice(String.valueOf(u.id()), u.shortName())).toList();
    }
}
