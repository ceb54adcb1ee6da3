package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.shell.Translations;

/**
 * The tasks a report of a period follows: what is open at the cut-off, and what was completed up to it and has not been
 * in an issued report of an earlier period. States are those of the cut-off, whenever the report is made.
 */
@Component
@Transactional(readOnly = true)
class PeriodTasks {
    static final String TYPE = "assigned-task";
    private final AssignedTasks tasks;
    private final TaskReading reading;
    private final Translations texts;
    private final UnitPastService units;

    PeriodTasks(AssignedTasks tasks, TaskReading reading, Translations texts, UnitPastService units) {
        this.units = units;
        this.tasks = tasks;
        this.reading = reading;
        this.texts = texts;
    }

    List<TaskSummary> followed(FigureContext context) {
        LocalDate day = context.asOf();
        return reading.summaries(ofTheProvince(day).filter(t -> t.workAt(day) != WorkState.DONE
                || !toldBefore(t, context.period())).toList(), day);
    }

    /** Told in a report of an earlier time; a month's report takes nothing from the quarter or the year around it. */
    private static boolean toldBefore(AssignedTask task, Period period) {
        String told = task.reportedIn();
        return told != null && months(Period.parse(told)).getLast() < months(period).getFirst();
    }

    private static List<Integer> months(Period period) {
        return period.months().stream().map(m -> m.year() * 12 + m.ordinal()).toList();
    }

    /** The tasks of one document, as they stand at the cut-off. */
    List<TaskSummary> of(String symbol, FigureContext context) {
        return reading.summaries(ofTheProvince(context.asOf()).filter(t -> t.sourceSymbol().equalsIgnoreCase(symbol))
                .toList(), context.asOf());
    }

    /** A task as it stands at the cut-off. */
    Optional<TaskSummary> one(long id, FigureContext context) {
        return tasks.findById(id).flatMap(t -> reading.summaries(List.of(t), context.asOf()).stream().findFirst());
    }

    List<TaskSummary> assignedIn(FigureContext context) {
        return reading.summaries(ofTheProvince(context.asOf())
                .filter(t -> context.range().contains(t.assignedOn())).toList(), context.asOf());
    }

    private Stream<AssignedTask> ofTheProvince(LocalDate day) {
        Set<Long> later = units.notYet(day);
        return tasks.assignedUpTo(day).stream()
                .filter(t -> !t.internal() && later.stream().noneMatch(t::ledBy));
    }

    /** A task as a figure proves itself by it: the fields that count. */
    RecordRef reference(TaskSummary task) {
        Map<String, String> fields = new LinkedHashMap<>();
        put(fields, "source", task.source() + " ngày " + DocumentReference.day(task.sourceDate()));
        put(fields, "content", task.content());
        put(fields, "figure", task.figure());
        put(fields, "leadUnit", task.leadUnit());
        put(fields, "assignedOn", DocumentReference.day(task.assignedOn()));
        put(fields, "due", task.due() == null ? "" : DocumentReference.day(task.due()));
        put(fields, "completedOn", task.completedOn() == null ? "" : DocumentReference.day(task.completedOn()));
        put(fields, "work", texts.vietnamese(task.work().textKey()));
        put(fields, "deadline", texts.vietnamese(task.deadline().textKey()));
        put(fields, "reply", task.reply());
        return new RecordRef(TYPE, task.id(), task.source(), fields);
    }

    private void put(Map<String, String> fields, String key, String value) {
        if (!value.isEmpty()) {
            fields.put(texts.vietnamese("assignments.field." + key), value);
        }
    }
}
