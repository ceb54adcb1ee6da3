package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.documents.kinds.KindService;

/** Writes tasks down for tests. */
@Component
public class TaskDesk {
    private final TaskService tasks;
    private final TaskBookService book;
    private final KindService kinds;

    TaskDesk(TaskService tasks, TaskBookService book, KindService kinds) {
        this.tasks = tasks;
        this.book = book;
        this.kinds = kinds;
    }

    public TaskForm form(Office office, String symbol, String assigned, @Nullable String due) {
        return new TaskForm("UBND tỉnh", kinds.get("CV"), symbol, LocalDate.parse(assigned), "",
                "Nội dung của " + symbol,
                TaskKind.ONE_OFF, LocalDate.parse(assigned), due == null ? null : LocalDate.parse(due),
                office.unit("TDC"), Set.of(office.unit("QLKH")), null, "");
    }

    /** Assigned to TDC, as whoever acts. */
    public long assign(Office office, String symbol, String assigned, @Nullable String due) {
        return tasks.assign(form(office, symbol, assigned, due));
    }

    public long started(Office office, String symbol, String assigned, @Nullable String due) {
        long id = assign(office, symbol, assigned, due);
        tasks.start(id, version(id), LocalDate.parse(assigned));
        return id;
    }

    public long done(Office office, String symbol, String assigned, @Nullable String due, String completed) {
        long id = started(office, symbol, assigned, due);
        tasks.complete(id, version(id),
                new CompleteTask(LocalDate.parse(completed), "12/KHCN-TĐC", LocalDate.parse(completed)));
        return id;
    }

    public int version(long id) {
        return book.details(id).version();
    }
}
