package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.ReportTable;
import vn.khcn.portal.lines.TableSource;

/**
 * The tasks of a programme of the year: {@code tasks.programme?source=2519/QĐ-UBND}, each with the month it was planned for
 * and how far it is. All of them, told before or not: the table is read against the programme.
 */
@Component
class ProgrammeTable implements TableSource {
    private static final List<ReportTable.Column> COLUMNS = List.of(new ReportTable.Column("TT", 6, true),
            new ReportTable.Column("Nội dung", 48, false), new ReportTable.Column("Tiến độ theo kế hoạch", 18, true),
            new ReportTable.Column("Kết quả thực hiện", 28, false));
    private static final Comparator<TaskSummary> PLANNED_FIRST = Comparator.comparing(TaskSummary::due,
            Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(TaskSummary::id);
    private final PeriodTasks tasks;

    ProgrammeTable(PeriodTasks tasks) {
        this.tasks = tasks;
    }

    @Override
    public String code() {
        return "tasks.programme";
    }

    @Override
    public ReportTable table(Map<String, String> parameters, FigureContext context) {
        List<TaskSummary> all = tasks.of(parameters.getOrDefault("source", ""), context).stream().sorted(PLANNED_FIRST)
                .toList();
        List<ReportTable.Row> rows = new ArrayList<>();
        for (int i = 0; i < all.size(); i++) {
            TaskSummary task = all.get(i);
            rows.add(new ReportTable.Row(false, List.of(String.valueOf(i + 1), Sentence.escape(task.content()),
                    month(task.due()), Sentence.escape(result(task))), tasks.reference(task)));
        }
        return new ReportTable(COLUMNS, rows);
    }

    private static String month(@Nullable LocalDate due) {
        return due == null ? "" : "Tháng %d năm %d".formatted(due.getMonthValue(), due.getYear());
    }

    private static String result(TaskSummary task) {
        return switch (task.work()) {
            case DONE -> task.reply().isEmpty() ? "Đã hoàn thành" : "Đã hoàn thành (" + task.reply() + ")";
            case IN_PROGRESS -> task.progress().isEmpty() ? "Đang thực hiện" : task.progress();
            case NOT_STARTED -> task.progress().isEmpty() ? "Chưa thực hiện" : task.progress();
        };
    }
}
