package vn.khcn.portal.home;

import java.util.List;
import vn.khcn.portal.kernel.RecordRef;

/** What is late with a unit, or with an office or body outside that leads a directive: the very records. */
public record LateUnit(String name, List<RecordRef> tasks, List<RecordRef> directives) {
    public LateUnit {
        tasks = List.copyOf(tasks);
        directives = List.copyOf(directives);
    }

    int count() {
        return tasks.size() + directives.size();
    }
}
