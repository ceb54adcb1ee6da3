package vn.khcn.portal.assignments.ui;

import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskFilter;
import vn.khcn.portal.shell.SearchProvider;
import vn.khcn.portal.shell.component.DayText;

/** Finds assigned tasks by content, number of the source or of the reply. */
@Component
class TaskSearch implements SearchProvider {
    private final TaskBookService book;

    TaskSearch(TaskBookService book) {
        this.book = book;
    }

    @Override
    public int order() {
        return 10;
    }

    @Override
    public List<Hit> search(String text, int limit) {
        return book.list(TaskFilter.text(text), PageRequest.of(0, limit, Sort.by("assignedOn").descending())).stream()
                .map(t -> new Hit("assignments.list.title", t.content(),
                        t.source() + " · " + DayText.of(t.sourceDate()),
                        TaskNavigation.task(t.id())))
                .toList();
    }
}
