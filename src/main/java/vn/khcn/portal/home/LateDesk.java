package vn.khcn.portal.home;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskSummary;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveFilter;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.meetings.DirectiveSummary;
import vn.khcn.portal.people.UnitOption;

/**
 * What is late by who owes it: the province's tasks by the unit that leads, directives by each unit that has not
 * reported them done. Two lists are read, however many units there are.
 */
@Component
class LateDesk {
    private static final int MOST = 1000;
    private final TaskBookService tasks;
    private final DirectiveBookService directives;

    LateDesk(TaskBookService tasks, DirectiveBookService directives) {
        this.tasks = tasks;
        this.directives = directives;
    }

    private static final class Owed {
        private final List<RecordRef> tasks = new ArrayList<>();
        private final List<RecordRef> directives = new ArrayList<>();
    }

    /** The one with most first. */
    List<LateUnit> of(Scope scope) {
        Map<Long, String> units = scope.units().stream()
                .collect(Collectors.toMap(UnitOption::id, UnitOption::shortName));
        Map<String, Owed> owed = new LinkedHashMap<>();
        for (TaskSummary task : tasks.board(DeadlineState.OVERDUE)) {
            if (scope.covers(task.leadUnitId())) {
                of(owed, units.getOrDefault(task.leadUnitId(), task.leadUnit())).tasks
                        .add(record("assigned-task", task.id(), task.content(), task.source(), task.due()));
            }
        }
        PageRequest page = PageRequest.of(0, MOST, Sort.by("due", "id"));
        DirectiveFilter late = DirectiveFilter.of(DirectiveState.LATE).units(scope.concerned());
        for (DirectiveSummary directive : directives.list(late, page)) {
            RecordRef record = record("directive", directive.id(), directive.plain(),
                    directive.number() + ", " + directive.meeting(), directive.due());
            Long one = directive.leadUnit();
            if (directive.answering().isEmpty() || one != null && !units.containsKey(one)) {
                of(owed, directive.lead().name()).directives.add(record);
            } else {
                directive.owing().stream().filter(units::containsKey)
                        .forEach(unit -> of(owed, units.getOrDefault(unit, "")).directives.add(record));
            }
        }
        return owed.entrySet().stream()
                .map(e -> new LateUnit(e.getKey(), e.getValue().tasks, e.getValue().directives))
                .sorted(Comparator.comparingInt(LateUnit::count).reversed().thenComparing(LateUnit::name)).toList();
    }

    private static Owed of(Map<String, Owed> owed, String name) {
        return owed.computeIfAbsent(name, n -> new Owed());
    }

    private static RecordRef record(String type, long id, String words, String source, @Nullable LocalDate due) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Nguồn", source);
        if (due != null) {
            fields.put("Hạn", DocumentReference.day(due));
        }
        return new RecordRef(type, id, words, fields);
    }
}
