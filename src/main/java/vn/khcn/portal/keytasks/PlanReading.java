package vn.khcn.portal.keytasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.files.AttachmentService;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;

/** Makes what screens and reports read from a year's plan, as of a day. */
@Component
class PlanReading {
    /** What files of results hang on, and what a record behind a figure is called. */
    static final String RESULT = "key-result";
    private static final int MONTHS = 12;
    private final KeyTasks tasks;
    private final KeyTargets targets;
    private final KeyResults results;
    private final KeyCounting counting;
    private final PeopleService people;
    private final AttachmentService files;

    PlanReading(KeyTasks tasks, KeyTargets targets, KeyResults results, KeyCounting counting, PeopleService people,
            AttachmentService files) {
        this.tasks = tasks;
        this.targets = targets;
        this.results = results;
        this.counting = counting;
        this.people = people;
        this.files = files;
    }

    /** The tasks of a year, group after group, numbered within each. */
    List<KeyTaskDetails> year(int year, LocalDate day) {
        List<KeyTask> all = tasks.ofYear(year);
        List<Long> ids = all.stream().map(KeyTask::id).toList();
        Map<Long, List<KeyTarget>> byTask = ids.isEmpty()
                ? Map.of()
                : targets.findByTaskIdInOrderByPositionAscIdAsc(ids).stream()
                        .collect(Collectors.groupingBy(KeyTarget::taskId));
        Map<Long, List<KeyResult>> told = ids.isEmpty()
                ? Map.of()
                : results.findByTaskIdInAndHappenedOnLessThanEqualOrderByHappenedOnAscIdAsc(ids, day).stream()
                        .collect(Collectors.groupingBy(KeyResult::taskId));
        KeyCounting.Session session = counting.open(year, day);
        Map<Long, String> units = new HashMap<>();
        List<KeyTaskDetails> read = new ArrayList<>();
        for (KeyGroup group : KeyGroup.values()) {
            List<KeyTask> ofGroup = all.stream().filter(t -> t.form().group() == group).toList();
            for (int i = 0; i < ofGroup.size(); i++) {
                KeyTask task = ofGroup.get(i);
                read.add(task(task, String.valueOf(i + 1), byTask.getOrDefault(task.id(), List.of()),
                        told.getOrDefault(task.id(), List.of()).stream().map(this::details).toList(), session,
                        units));
            }
        }
        return read;
    }

    List<KeyMonth> months(KeyTarget target, LocalDate today) {
        int year = tasks.findById(target.taskId()).orElseThrow().form().year();
        List<KeyResultDetails> told = results
                .findByTaskIdInAndHappenedOnLessThanEqualOrderByHappenedOnAscIdAsc(List.of(target.taskId()), today)
                .stream().map(this::details)
                .filter(r -> r.form().target() != null && r.form().target() == target.id()).toList();
        Pace pace = new Pace(year, target.form());
        List<KeyMonth> months = new ArrayList<>();
        for (int month = 1; month <= MONTHS; month++) {
            YearMonth of = YearMonth.of(year, month);
            LocalDate day = of.atEndOfMonth().isAfter(today) ? today : of.atEndOfMonth();
            BigDecimal done = of.atDay(1).isAfter(today)
                    ? null
                    : counting.open(year, day).done(target.form(),
                            told.stream().filter(r -> !r.form().on().isAfter(day)).toList()).number();
            months.add(new KeyMonth(month, pace.planned(of.atEndOfMonth()), done));
        }
        return months;
    }

    KeyResultDetails details(KeyResult result) {
        KeyResult.Evidence evidence = result.evidence();
        return new KeyResultDetails(result.id(), result.version(), result.form(),
                evidence == null ? null : evidence.type(), evidence == null ? null : evidence.id(),
                files.of(RESULT, result.id()).size(), result.changedBy());
    }

    private KeyTaskDetails task(KeyTask task, String number, List<KeyTarget> own, List<KeyResultDetails> told,
            KeyCounting.Session session, Map<Long, String> units) {
        boolean same = own.size() == 1 && own.getFirst().form().text().isEmpty();
        List<KeyTargetDetails> read = new ArrayList<>();
        for (int i = 0; i < own.size(); i++) {
            KeyTarget target = own.get(i);
            List<KeyResultDetails> about = told.stream()
                    .filter(r -> r.form().target() != null && r.form().target() == target.id()).toList();
            read.add(target(task, target, same ? number : number + "." + (i + 1), about, session, units));
        }
        return new KeyTaskDetails(task.id(), task.version(), number, task.form(), read,
                told.stream().filter(r -> r.form().target() == null).toList());
    }

    private KeyTargetDetails target(KeyTask task, KeyTarget target, String number, List<KeyResultDetails> about,
            KeyCounting.Session session, Map<Long, String> units) {
        KeyTargetForm form = target.form();
        Pace pace = new Pace(task.form().year(), form);
        BigDecimal done = session.done(form, about).number();
        boolean completed = about.stream().anyMatch(r -> r.form().completes());
        LocalDate day = session.day();
        KeyTaskProgress progress = new KeyTaskProgress(target.id(), task.id(), task.form().group(), number,
                form.text().isEmpty() ? task.form().text() : form.text(), form.unit(),
                units.computeIfAbsent(form.unit(), this::unit), form.quantity(), form.unitOfMeasure(),
                pace.planned(day), done, pace.percent(done), pace.due(), pace.state(done, completed, day),
                form.addsUp());
        return new KeyTargetDetails(target.id(), target.version(), form, progress, about);
    }

    private String unit(long id) {
        return people.unit(id).map(UnitOption::shortName).orElse("");
    }
}
