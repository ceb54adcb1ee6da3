package vn.khcn.portal.keytasks.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.BigDecimalField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.indicators.IndicatorOption;
import vn.khcn.portal.keytasks.KeyGroup;
import vn.khcn.portal.keytasks.KeyResultDetails;
import vn.khcn.portal.keytasks.KeyResultForm;
import vn.khcn.portal.keytasks.KeyTargetDetails;
import vn.khcn.portal.keytasks.KeyTargetForm;
import vn.khcn.portal.keytasks.KeyTaskDetails;
import vn.khcn.portal.keytasks.KeyTaskForm;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.shell.component.FormDialog;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.RegisterForm;
import vn.khcn.portal.shell.component.RegisterForm.Stored;

/** The forms of the plan: a task, a target, a result. */
final class KeyDialogs {
    private static final String LABELS = "keytasks.field.";

    private KeyDialogs() {}

    /** What the form of a task holds; the binder reads it by reflection. */
    public record TaskValues(KeyGroup group, String text, String decision) {}

    /** What the form of a target holds. */
    public record TargetValues(String text, @Nullable BigDecimal quantity, String unitOfMeasure, String volume,
            @Nullable Integer month, @Nullable UnitOption unit, @Nullable IndicatorOption indicator, String parts) {}

    /** What the form of a result holds. */
    public record ResultValues(LocalDate on, String words, @Nullable BigDecimal quantity, Boolean completes,
            String document, Boolean printed) {}

    /** @param task null for a new one */
    static Dialog task(KeyServices services, int year, @Nullable KeyTaskDetails task, Runnable saved) {
        RegisterForm<TaskValues> form = services.joinery().form(TaskValues.class, LABELS);
        form.choice("group", KeyGroup.class, "keytasks.group.").required();
        form.line("decision").hint("keytasks.hint.decision");
        form.text("text").required();
        if (task == null) {
            form.openNew("key-task:new-" + year, Map.of("group", KeyGroup.FOCUS),
                    values -> services.tasks().add(form(values, year)));
        } else {
            form.open("key-task:" + task.id(), () -> stored(now(services, task)),
                    (values, version) -> services.tasks().change(task.id(), version, form(values, year)));
        }
        return new FormDialog(task == null ? "keytasks.task.new" : "keytasks.task.change", form, "keytasks.save",
                () -> done(saved));
    }

    /** @param target null for a new one */
    static Dialog target(KeyServices services, long task, @Nullable KeyTargetDetails target, Runnable saved) {
        RegisterForm<TargetValues> form = services.joinery().form(TargetValues.class, LABELS);
        form.text("text").hint("keytasks.hint.targetText");
        form.add("quantity", new BigDecimalField(), String::valueOf).hint("keytasks.hint.quantity");
        form.line("unitOfMeasure");
        form.line("volume").hint("keytasks.hint.volume");
        form.number("month").hint("keytasks.hint.month");
        form.pick("unit", services.people().units(), UnitOption::name).required();
        form.pick("indicator", services.indicators().options(), i -> i.name() + " (" + i.code() + ")")
                .hint("keytasks.hint.indicator");
        form.text("parts").hint("keytasks.hint.parts");
        if (target == null) {
            form.openNew("key-target:new-" + task, Map.of(),
                    values -> services.tasks().addTarget(task, form(values)));
        } else {
            form.open("key-target:" + target.id(), () -> stored(services, now(services, target)),
                    (values, version) -> services.tasks().changeTarget(target.id(), version, form(values)));
        }
        return new FormDialog(target == null ? "keytasks.target.new" : "keytasks.target.change", form,
                "keytasks.save", () -> done(saved));
    }

    /**
     * @param target null for a result of the whole task
     * @param result null for a new one
     */
    static Dialog result(KeyServices services, KeyTaskDetails task, @Nullable KeyTargetDetails target,
            @Nullable KeyResultDetails result, Runnable saved) {
        RegisterForm<ResultValues> form = services.joinery().form(ResultValues.class, LABELS);
        String key = "key-result:" + (result == null ? "new-" + task.id() : result.id());
        form.add("words", new SentenceBox(key, KeyMarks.text("keytasks.field.words"), services.figures(),
                services.progress().context(task.form().year(), services.clock().today())), words -> words).required()
                .wide()
                .hint("keytasks.hint.words");
        form.date("on").required();
        form.line("document").hint("keytasks.hint.document");
        // the record's fields are all there; what does not apply is not shown
        BigDecimalField quantity = new BigDecimalField();
        quantity.setVisible(
                target != null && target.form().quantity() != null && target.form().indicator() == null);
        form.add("quantity", quantity, String::valueOf).hint("keytasks.hint.adds");
        Checkbox completes = new Checkbox();
        completes.setVisible(target != null && target.form().quantity() == null);
        form.add("completes", completes, Objects::toString);
        form.flag("printed");
        Long about = target == null ? null : target.id();
        if (result == null) {
            form.openNew(key, Map.of("on", services.clock().today(), "printed", true),
                    values -> services.results().tell(form(values, task.id(), about)));
        } else {
            form.open(key, () -> stored(services.results().find(result.id()).orElseThrow()),
                    (values, version) -> services.results().change(result.id(), version,
                            form(values, task.id(), about)));
        }
        return new FormDialog(result == null ? "keytasks.result.new" : "keytasks.result.change", form,
                "keytasks.save", () -> done(saved));
    }

    private static void done(Runnable saved) {
        Notice.done("keytasks.saved");
        saved.run();
    }

    private static KeyTaskDetails now(KeyServices services, KeyTaskDetails task) {
        return services.progress().task(task.id(), services.clock().today()).orElse(task);
    }

    private static KeyTargetDetails now(KeyServices services, KeyTargetDetails target) {
        return services.progress().task(target.progress().task(), services.clock().today()).stream()
                .flatMap(t -> t.targets().stream()).filter(t -> t.id() == target.id()).findFirst().orElse(target);
    }

    private static Stored<TaskValues> stored(KeyTaskDetails task) {
        KeyTaskForm f = task.form();
        return new Stored<>(new TaskValues(f.group(), f.text(), f.decision()), task.version());
    }

    private static Stored<TargetValues> stored(KeyServices services, KeyTargetDetails target) {
        KeyTargetForm f = target.form();
        return new Stored<>(new TargetValues(f.text(), f.quantity(), f.unitOfMeasure(), f.volume(), f.month(),
                services.people().unit(f.unit()).orElse(null),
                services.indicators().options().stream().filter(i -> Objects.equals(i.id(), f.indicator())).findFirst()
                        .orElse(null),
                PartsText.of(f.parts())), target.version());
    }

    private static Stored<ResultValues> stored(KeyResultDetails result) {
        KeyResultForm f = result.form();
        return new Stored<>(
                new ResultValues(f.on(), f.words(), f.quantity(), f.completes(), f.document(), f.printed()),
                result.version());
    }

    private static KeyTaskForm form(TaskValues v, int year) {
        return new KeyTaskForm(year, v.group(), v.text(), text(v.decision()));
    }

    private static KeyTargetForm form(TargetValues v) {
        UnitOption unit = Objects.requireNonNull(v.unit());
        IndicatorOption indicator = v.indicator();
        return new KeyTargetForm(text(v.text()), v.quantity(), text(v.unitOfMeasure()), text(v.volume()), v.month(),
                unit.id(), indicator == null ? null : indicator.id(), PartsText.read(text(v.parts())));
    }

    private static KeyResultForm form(ResultValues v, long task, @Nullable Long target) {
        return new KeyResultForm(task, target, v.on(), v.words(), v.quantity(), Boolean.TRUE.equals(v.completes()),
                text(v.document()), Boolean.TRUE.equals(v.printed()));
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
