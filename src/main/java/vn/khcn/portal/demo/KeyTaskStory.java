package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorOption;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.Measure;
import vn.khcn.portal.keytasks.KeyProgressService;
import vn.khcn.portal.keytasks.KeyResultForm;
import vn.khcn.portal.keytasks.KeyResultService;
import vn.khcn.portal.keytasks.KeyTargetDetails;
import vn.khcn.portal.keytasks.KeyTargetForm;
import vn.khcn.portal.keytasks.KeyTaskDetails;
import vn.khcn.portal.keytasks.KeyTaskForm;
import vn.khcn.portal.keytasks.KeyTaskService;
import vn.khcn.portal.records.CurrentActor;

/** The year's plan of key tasks on the day it is decided, then the results on theirs. */
@Component
@Profile("demo")
@Order(64)
class KeyTaskStory implements StoryPart {
    private final KeyTaskService tasks;
    private final KeyResultService results;
    private final KeyProgressService progress;
    private final IndicatorService indicators;
    private final Cast cast;

    KeyTaskStory(KeyTaskService tasks, KeyResultService results, KeyProgressService progress,
            IndicatorService indicators, Cast cast) {
        this.tasks = tasks;
        this.results = results;
        this.progress = progress;
        this.indicators = indicators;
        this.cast = cast;
    }

    @Override
    public Set<LocalDate> days(Story story) {
        Set<LocalDate> days = new HashSet<>();
        if (StoryFile.exists(story.folder(), KeyTaskFile.NAME)) {
            KeyTaskFile file = KeyTaskFile.of(story);
            days.add(Objects.requireNonNull(file.decidedOn()));
            rows(file).forEach(task -> {
                task.ownResults().forEach(r -> days.add(r.written()));
                task.ownTargets().forEach(target -> target.ownResults().forEach(r -> days.add(r.written())));
            });
        }
        return days;
    }

    @Override
    public void tell(Story story, LocalDate day) {
        KeyTaskFile file = KeyTaskFile.of(story);
        Map<String, Long> units = cast.units();
        if (day.equals(file.decidedOn())) {
            CurrentActor.runAs(cast.named("vanphong"), () -> plan(file, units));
        }
        Map<String, KeyTaskDetails> plan = progress.plan(file.year(), day).stream()
                .collect(Collectors.toMap(t -> t.form().text(), t -> t, (a, b) -> a));
        for (KeyTaskFile.TaskRow row : rows(file)) {
            // a task that a person has taken out of the plan has no results
            KeyTaskDetails task = plan.get(row.text());
            if (task != null) {
                row.ownResults().stream().filter(r -> r.written().equals(day))
                        .forEach(r -> tell(task.id(), null, r, id(units, Objects.requireNonNull(r.unit()))));
                for (KeyTaskFile.TargetRow target : row.ownTargets()) {
                    task.targets().stream().filter(t -> t.form().text().equals(text(target.text()))).findFirst()
                            .map(KeyTargetDetails::id).ifPresent(found -> target.ownResults().stream()
                                    .filter(r -> r.written().equals(day))
                                    .forEach(r -> tell(task.id(), found, r, id(units, target.unit()))));
                }
            }
        }
    }

    private void plan(KeyTaskFile file, Map<String, Long> units) {
        List<KeyTaskFile.IndicatorRow> defined = Objects.requireNonNullElse(file.indicators(), List.of());
        defined.forEach(i -> indicators.define(new IndicatorDefinition(i.code(), i.name(), i.unit(), Measure.FLOW, 0, 1,
                "", id(units, i.owner()), null, null, i.countedFrom())));
        Map<String, Long> known = indicators.options().stream()
                .collect(Collectors.toMap(IndicatorOption::code, IndicatorOption::id));
        Objects.requireNonNullElse(file.plans(), List.<KeyTaskFile.PlanRow>of())
                .forEach(p -> indicators.plan(id(known, p.indicator()), file.year(), p.quantity(), p.basis()));
        for (KeyTaskFile.TaskRow row : rows(file)) {
            long task = tasks.add(new KeyTaskForm(file.year(), row.group(), row.text(), text(file.decision())));
            row.ownTargets().forEach(t -> tasks.addTarget(task, new KeyTargetForm(text(t.text()), t.quantity(),
                    text(t.unitOfMeasure()), text(t.volume()), t.month(), id(units, t.unit()),
                    t.indicator() == null ? null : id(known, t.indicator()),
                    Objects.requireNonNullElse(t.parts(), List.of()))));
        }
    }

    private void tell(long task, @Nullable Long target, KeyTaskFile.ResultRow row, long unit) {
        CurrentActor.runAs(cast.writer(unit), () -> results.tell(new KeyResultForm(task, target, row.day(), row.words(),
                row.quantity(), false, text(row.document()), true)));
    }

    private static List<KeyTaskFile.TaskRow> rows(KeyTaskFile file) {
        return Objects.requireNonNullElse(file.tasks(), List.of());
    }

    private static long id(Map<String, Long> ids, String code) {
        return Objects.requireNonNull(ids.get(code), code);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
