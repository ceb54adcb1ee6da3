package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which tasks a list shows, with states derived today; empty sets mean no restriction.
 *
 * @param text  in content or symbol of the source or the reply, with or without dấu
 * @param units lead or coordinate
 */
public record TaskFilter(String text, Set<WorkState> work, Set<DeadlineState> deadlines, Set<Long> units,
        Set<TaskKind> kinds, @Nullable LocalDate dueFrom, @Nullable LocalDate dueTo) {
    public static final TaskFilter ALL = new TaskFilter("", Set.of(), Set.of(), Set.of(), Set.of(), null, null);

    public TaskFilter {
        work = Set.copyOf(work);
        deadlines = Set.copyOf(deadlines);
        units = Set.copyOf(units);
        kinds = Set.copyOf(kinds);
    }

    public static TaskFilter text(String text) {
        return new TaskFilter(text, Set.of(), Set.of(), Set.of(), Set.of(), null, null);
    }

    public static TaskFilter deadline(DeadlineState... states) {
        return new TaskFilter("", Set.of(), Set.of(states), Set.of(), Set.of(), null, null);
    }
}
