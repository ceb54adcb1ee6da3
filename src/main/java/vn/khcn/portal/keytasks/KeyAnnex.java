package vn.khcn.portal.keytasks;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.ReportTable;
import vn.khcn.portal.lines.TableSource;
import vn.khcn.portal.shell.Translations;

/** The annex of key tasks: five columns, two groups, targets under their task, results up to the day it is looked at. */
@Component
@Transactional(readOnly = true)
class KeyAnnex implements TableSource {
    private static final Locale VIETNAMESE = Locale.of("vi");
    private static final List<String> ROMAN = List.of("I", "II");
    private static final int FIRST_TWO_DIGITS = 3;
    private final PlanReading reading;
    private final KeyFigures figures;
    private final Translations texts;

    KeyAnnex(PlanReading reading, KeyFigures figures, Translations texts) {
        this.reading = reading;
        this.figures = figures;
        this.texts = texts;
    }

    @Override
    public String code() {
        return "keytasks.annex";
    }

    @Override
    public ReportTable table(Map<String, String> parameters, FigureContext context) {
        List<ReportTable.Row> rows = new ArrayList<>();
        List<KeyTaskDetails> plan = reading.year(context.period().year(), context.asOf());
        for (KeyGroup group : KeyGroup.values()) {
            rows.add(new ReportTable.Row(true, List.of(ROMAN.get(group.ordinal()),
                    texts.vietnamese(group.textKey()).toUpperCase(VIETNAMESE)), null));
            plan.stream().filter(t -> t.form().group() == group).forEach(task -> task(rows, task));
        }
        return new ReportTable(columns(context), rows);
    }

    private List<ReportTable.Column> columns(FigureContext context) {
        return List.of(new ReportTable.Column(text("tt"), 5, true), new ReportTable.Column(text("task"), 28, false),
                new ReportTable.Column(text("volume"), 14, false), new ReportTable.Column(text("due"), 11, true),
                new ReportTable.Column(texts.vietnamese("keytasks.annex.results",
                        DocumentReference.day(context.asOf())), 42, false));
    }

    private void task(List<ReportTable.Row> rows, KeyTaskDetails task) {
        String said = texts.vietnamese("keytasks.annex.taskNumber", task.number(), task.form().text());
        KeyTargetDetails own = task.ownTarget() ? task.targets().getFirst() : null;
        List<KeyResultDetails> results = new ArrayList<>(task.results());
        if (own != null) {
            results.addAll(own.results());
        }
        rows.add(row(task.number(), said, own, task.form().year(), results));
        if (own == null) {
            for (int i = 0; i < task.targets().size(); i++) {
                KeyTargetDetails target = task.targets().get(i);
                rows.add(row(target.progress().number(),
                        texts.vietnamese("keytasks.annex.targetNumber", String.valueOf(i + 1), target.form().text()),
                        target, task.form().year(), target.results()));
            }
        }
    }

    private ReportTable.Row row(String number, String said, @Nullable KeyTargetDetails target, int year,
            List<KeyResultDetails> results) {
        List<String> printed = results.stream().map(KeyResultDetails::form).filter(KeyResultForm::printed)
                .map(KeyResultForm::words).toList();
        return new ReportTable.Row(false, List.of(number, Sentence.escape(said), target == null ? "" : volume(target),
                target == null ? "" : due(target.form(), year),
                printed.size() < 2
                        ? String.join("", printed)
                        : printed.stream().map(words -> "- " + words).collect(Collectors.joining("\n"))),
                target == null ? null : figures.reference(target.progress()));
    }

    private static String volume(KeyTargetDetails target) {
        return target.form().quantity() == null
                ? Sentence.escape(target.form().volume())
                : ("{kt.quantity?target=" + target.id() + "|unit} " + Sentence.escape(target.form().volume())).strip();
    }

    private String due(KeyTargetForm form, int year) {
        Integer month = form.month();
        return month == null
                ? texts.vietnamese("keytasks.annex.year", String.valueOf(year))
                : texts.vietnamese("keytasks.annex.month",
                        (month < FIRST_TWO_DIGITS ? "0" : "") + month + "/" + year);
    }

    private String text(String column) {
        return texts.vietnamese("keytasks.annex." + column);
    }
}
