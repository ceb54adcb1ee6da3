package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.HeldFigure;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.ReportTable;
import vn.khcn.portal.lines.TableSource;
import vn.khcn.portal.shell.Translations;

/** The annex of assigned tasks: seven columns, three groups whose counts are the very figures of the report. */
@Component
class TaskAnnex implements TableSource {
    private static final List<ReportTable.Column> COLUMNS = List.of(new ReportTable.Column("TT", 5, true),
            new ReportTable.Column("Số/Ký hiệu VBCĐ", 14, false),
            new ReportTable.Column("Nội dung công việc", 40, false),
            new ReportTable.Column("Thời hạn", 10, true), new ReportTable.Column("Ngày hoàn thành", 10, true),
            new ReportTable.Column("Tiến độ", 10, true), new ReportTable.Column("Kết quả xử lý", 16, false));
    private static final Comparator<TaskSummary> URGENT_FIRST = Comparator.comparing(TaskSummary::due,
            Comparator.nullsLast(Comparator.naturalOrder())).thenComparing(TaskSummary::assignedOn)
            .thenComparing(TaskSummary::id);
    private static final Comparator<TaskSummary> LATEST_FIRST = Comparator.comparing(TaskSummary::completedOn,
            Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(TaskSummary::id);
    private final PeriodTasks tasks;
    private final Translations texts;

    TaskAnnex(PeriodTasks tasks, Translations texts) {
        this.tasks = tasks;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "tasks.annex";
    }

    @Override
    public ReportTable table(Map<String, String> parameters, FigureContext context) {
        List<TaskSummary> all = tasks.followed(context);
        List<ReportTable.Row> rows = new ArrayList<>();
        group(rows, "I", "ĐÃ THỰC HIỆN: {tasks.done|unit}", of(all, WorkState.DONE, LATEST_FIRST));
        group(rows, "II",
                "ĐANG THỰC HIỆN: {tasks.inProgress|unit} (trong hạn: {tasks.inTime}; quá hạn: {tasks.overdue}; "
                        + "không thời hạn: {tasks.noDue})",
                of(all, WorkState.IN_PROGRESS, URGENT_FIRST));
        group(rows, "III", "CHƯA THỰC HIỆN: {tasks.notStarted|unit}", of(all, WorkState.NOT_STARTED, URGENT_FIRST));
        return new ReportTable(COLUMNS, rows);
    }

    private static List<TaskSummary> of(List<TaskSummary> all, WorkState work, Comparator<TaskSummary> order) {
        return all.stream().filter(t -> t.work() == work).sorted(order).toList();
    }

    private void group(List<ReportTable.Row> rows, String number, String title, List<TaskSummary> of) {
        rows.add(new ReportTable.Row(true, List.of(number, title), null));
        for (int i = 0; i < of.size(); i++) {
            TaskSummary task = of.get(i);
            rows.add(new ReportTable.Row(false, List.of(String.valueOf(i + 1),
                    Sentence.escape(task.source() + " ngày " + DocumentReference.day(task.sourceDate())),
                    content(task), day(task.due()), day(task.completedOn()),
                    texts.vietnamese(task.deadline().textKey()),
                    Sentence.escape(task.reply().isEmpty() ? task.progress() : task.reply())),
                    tasks.reference(task)));
        }
    }

    private static String content(TaskSummary task) {
        String words = Sentence.escape(task.content());
        return HeldFigure.read(task.figure()).map(f -> f.in(words, TaskFigures.held(task.id()))).orElse(words);
    }

    private static String day(@Nullable LocalDate day) {
        return day == null ? "" : DocumentReference.day(day);
    }
}
