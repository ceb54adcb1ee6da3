package vn.khcn.portal.assignments.ui;

import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskFilter;
import vn.khcn.portal.shell.NavigationItem;
import vn.khcn.portal.shell.RecordRoute;

/** Where the screens of assigned tasks are, and their line in the navigation with the number of late ones. */
@Configuration
public class TaskNavigation {
    static final String PATH = "tasks";

    /** The page of a task. */
    public static String task(long id) {
        return PATH + "/" + id;
    }

    /** The list of all, where the year's follow-up book is printed. */
    public static String list() {
        return PATH;
    }

    /** The list narrowed to deadlines, for example the late ones. */
    public static String list(DeadlineState state) {
        return PATH + "?deadline=" + state;
    }

    /** The same narrowed to units that lead or help. */
    public static String list(DeadlineState state, Collection<Long> units) {
        return list(state) + units.stream().map(u -> "&unit=" + u).collect(Collectors.joining());
    }

    @Bean
    NavigationItem assignedTasksLine(TaskBookService book) {
        return new NavigationItem(NavigationItem.Group.DIRECTION, 10, "assignments.list.title", TaskListView.class,
                Set.of(), () -> book.count(TaskFilter.deadline(DeadlineState.OVERDUE)));
    }

    @Bean
    RecordRoute assignedTaskRoute() {
        return new RecordRoute("assigned-task", PATH + "/");
    }
}
