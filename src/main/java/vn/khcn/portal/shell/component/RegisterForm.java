package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.binder.ValidationException;
import com.vaadin.flow.router.BeforeLeaveEvent;
import com.vaadin.flow.router.BeforeLeaveObserver;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;

/**
 * A form: rules stand at their fields, what is typed is kept as a draft and comes back, a change made
 * meanwhile by somebody else is shown field by field, leaving with unsaved text asks first.
 *
 * @param <C> what is filled in: a record, one component for each field, or {@link FormValues}
 */
public final class RegisterForm<C> extends FormFields<C> implements BeforeLeaveObserver {
    private static final long serialVersionUID = 1L;
    private final transient Joinery joinery;
    private final transient FormDraft draft;
    private final Div messages = new Div();
    private final Span status = new Span();
    private transient @Nullable Opened<C> opened;
    private final Set<String> answered = new HashSet<>();
    private transient Runnable afterSaving = () -> {};
    private transient Runnable whenTyped = () -> {};
    private int version;
    private boolean dirty;
    private boolean filling;

    /** A record as it is stored now, with its version. */
    public record Stored<C>(C values, int version) {}

    /** Stores the values if the version is still the stored one. */
    @FunctionalInterface
    public interface Save<C> {
        void store(C values, int version);
    }

    private record Opened<C>(String key, @Nullable Stored<C> stored, Map<String, ?> given, Supplier<Stored<C>> latest,
            Save<C> save) {}

    RegisterForm(FormShape<C> shape, String labels, Joinery joinery) {
        super(shape, labels);
        this.joinery = joinery;
        draft = new FormDraft(shape.types(), joinery);
        status.addClassName("hint");
        status.getElement().setAttribute("aria-live", "polite");
        messages.getElement().setAttribute("role", "alert");
        add(messages, layout(), status);
    }

    /**
     * Opens a record; call it after all fields are added. A draft left behind comes back with a notice.
     *
     * @param key    names the form and the record: {@code assigned-task:12}, {@code assigned-task:new}
     * @param latest reads the record as it is stored at that moment
     */
    public RegisterForm<C> open(String key, Supplier<Stored<C>> latest, Save<C> save) {
        return open(key, latest.get(), Map.of(), latest, save);
    }

    private RegisterForm<C> open(String key, @Nullable Stored<C> stored, Map<String, ?> given,
            Supplier<Stored<C>> latest, Save<C> save) {
        bind();
        opened = new Opened<>(key, stored, given, latest, save);
        fill(opened);
        if (stored != null) {
            addComponentAsFirst(joinery.notices(key));
        }
        draft.find(key).ifPresent(this::restore);
        binder.addValueChangeListener(change -> {
            if (!filling) {
                typed();
            }
        });
        return this;
    }

    /**
     * Opens the form for a record that does not exist yet.
     *
     * @param given values the form starts with, by the components' names
     */
    public RegisterForm<C> openNew(String key, Map<String, ?> given, Consumer<C> save) {
        return open(key, null, given, () -> {
            throw new IllegalStateException("Nobody else knows a new record");
        }, (values, unused) -> save.accept(values));
    }

    /** Keys of the questions that were answered with yes while this form is open; the save hands them on. */
    public Set<String> answered() {
        return Set.copyOf(answered);
    }

    /** Called after every change, for a preview beside the form. */
    public void whenTyped(Runnable heard) {
        whenTyped = heard;
    }

    /** What stands in a field of text at this moment. */
    public String typed(String key) {
        return fields.get(key) instanceof FormField<?> field && field.value() instanceof String text ? text : "";
    }

    /** The button that saves, for the page head; Ctrl+S does the same. */
    public Button saveButton(String label, Runnable saved) {
        Button button = anotherButton(label, saved);
        afterSaving = saved;
        button.addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).setBrowserDefaultAllowed(false);
        return button;
    }

    /** A button that saves too and goes on elsewhere. */
    public Button anotherButton(String label, Runnable saved) {
        Button button = new Button(getTranslation(label));
        button.setDisableOnClick(true);
        button.addClickListener(click -> {
            afterSaving = saved;
            try {
                if (save()) {
                    saved.run();
                }
            } finally {
                button.setEnabled(true);
            }
        });
        return button;
    }

    /** Puts the caret into the first field. */
    public void begin() {
        fields.values().stream().findFirst().ifPresent(FormField::focus);
    }

    /** True where the record was stored; otherwise the form says what to mend. */
    public boolean save() {
        Opened<C> form = opened();
        messages.removeAll();
        try {
            form.save().store(shape.write(binder), version);
        } catch (ValidationException invalid) {
            fields.values().stream().filter(FormField::isInvalid).findFirst().ifPresent(FormField::focus);
            return false;
        } catch (RuntimeException failed) {
            meet(failed);
            return false;
        }
        draft.discard(form.key());
        clean();
        return true;
    }

    @Override
    public void beforeLeave(BeforeLeaveEvent event) {
        if (dirty) {
            BeforeLeaveEvent.ContinueNavigationAction go = event.postpone();
            ConfirmDialog question = new ConfirmDialog();
            question.setHeader(getTranslation("shell.form.leave"));
            question.setText(getTranslation("shell.form.leaveNext"));
            question.setCancelable(true);
            question.setCancelText(getTranslation("shell.form.stay"));
            question.setRejectable(true);
            question.setRejectText(getTranslation("shell.form.drop"));
            question.setConfirmText(getTranslation("shell.form.keepDraft"));
            question.addCancelListener(stay -> go.cancel());
            question.addRejectListener(drop -> {
                draft.discard(opened().key());
                clean();
                go.proceed();
            });
            question.addConfirmListener(keep -> {
                clean();
                go.proceed();
            });
            question.open();
        }
    }

    private void typed() {
        dirty = true;
        whenTyped.run();
        guard();
        status.setText(getTranslation("shell.form.draftSaved",
                DayText.time(draft.keep(opened().key(), version, fields.values()))));
    }

    private void restore(FormDraft.Kept kept) {
        filling = true;
        version = kept.version();
        kept.values().forEach((key, value) -> {
            if (fields.get(key) instanceof FormField<?> field) {
                field.value(value);
            }
        });
        filling = false;
        dirty = true;
        guard();
        Button drop = new Button(getTranslation("shell.form.drop"), click -> {
            draft.discard(opened().key());
            fill(opened());
            messages.removeAll();
            clean();
        });
        say("amber", getTranslation("shell.form.draftBack", DayText.of(kept.at())), drop);
    }

    private void fill(Opened<C> form) {
        filling = true;
        if (form.stored() != null) {
            version = form.stored().version();
            shape.read(binder, form.stored().values());
        } else {
            fields.forEach((key, field) -> field.value(form.given().get(key)));
        }
        filling = false;
    }

    private void meet(RuntimeException failed) {
        BusinessRule rule = Problem.cause(failed, BusinessRule.class);
        if (rule != null && rule.question()) {
            ask(rule);
        } else if (rule != null && rule.field() != null && fields.get(rule.field()) instanceof FormField<?> field) {
            field.refuse(Problem.of(rule).text());
        } else if (rule != null) {
            say("red", Problem.of(rule).text());
        } else if (Problem.conflict(failed)) {
            resolve();
        } else {
            throw failed;
        }
    }

    /** A doubt that the person may set aside: asked once, then stored. */
    private void ask(BusinessRule rule) {
        ConfirmQuestion question = new ConfirmQuestion(rule.key(), "shell.question.allTheSame", () -> {
            answered.add(rule.key());
            if (save()) {
                afterSaving.run();
            }
        }, rule.arguments());
        question.open();
    }

    /** Somebody stored the record meanwhile: both versions side by side, field by field. */
    private void resolve() {
        Stored<C> theirs = opened().latest().get();
        List<ConflictDialog.Difference> differences = new ArrayList<>();
        fields.forEach((key, field) -> {
            String mine = field.words(field.value());
            String other = field.words(shape.value(theirs.values(), key));
            if (!mine.equals(other)) {
                differences.add(new ConflictDialog.Difference(key, label(key), mine, other));
            }
        });
        new ConflictDialog(differences, taken -> {
            taken.forEach(key -> {
                if (fields.get(key) instanceof FormField<?> field) {
                    field.value(shape.value(theirs.values(), key));
                }
            });
            version = theirs.version();
            typed();
            say("amber", getTranslation("shell.conflict.merged"));
        }).open();
    }

    private void say(String tone, String text, Button... more) {
        Div notice = new Div(new Span(text));
        notice.addClassNames("notice", tone);
        notice.add(more);
        messages.removeAll();
        messages.add(notice);
    }

    private void clean() {
        dirty = false;
        status.setText("");
        guard();
    }

    private void guard() {
        getElement().executeJs("globalThis.portal?.guard($0)", dirty);
    }

    private Opened<C> opened() {
        if (opened == null) {
            throw new IllegalStateException("The form was not opened");
        }
        return opened;
    }
}
