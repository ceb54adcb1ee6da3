package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasHelper;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.shared.HasValidationProperties;
import com.vaadin.flow.data.binder.Binder;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A field of a form: its key, the component, and how its value reads in a conflict. */
public final class FormField<V> {
    private final String key;
    private final Component component;
    private final HasValue<?, V> value;
    private final Function<V, String> words;
    private final Binder.BindingBuilder<?, V> binding;
    private final FormLayout layout;

    FormField(String key, Component component, HasValue<?, V> value, Function<V, String> words,
            Binder.BindingBuilder<?, V> binding, FormLayout layout) {
        this.key = key;
        this.component = component;
        this.value = value;
        this.words = words;
        this.binding = binding;
        this.layout = layout;
    }

    /** Must be filled in. */
    public FormField<V> required() {
        binding.asRequired(component.getTranslation("shell.form.required"));
        return this;
    }

    /** Takes the form's whole width. */
    public FormField<V> wide() {
        layout.setColspan(component, 2);
        return this;
    }

    /** Another word than the one behind the form's prefix. @param label translation key */
    public FormField<V> labelled(String label) {
        ((HasLabel) component).setLabel(component.getTranslation(label));
        return this;
    }

    /** @param helper translation key of a line below the field */
    public FormField<V> hint(String helper) {
        ((HasHelper) component).setHelperText(component.getTranslation(helper));
        return this;
    }

    /** Longer text is refused with a message, never cut off. */
    void atMost(int letters) {
        binding.withValidator(text -> text == null || ((String) text).length() <= letters,
                component.getTranslation("shell.form.tooLong", letters));
    }

    @SuppressWarnings("unchecked")
    <C> void bind(FormShape<C> shape) {
        shape.bind((Binder.BindingBuilder<C, V>) binding, key);
    }

    String key() {
        return key;
    }

    @Nullable
    V value() {
        return value.getValue();
    }

    @SuppressWarnings("unchecked")
    void value(@Nullable Object wanted) {
        value.setValue(wanted == null ? value.getEmptyValue() : (V) wanted);
    }

    /** The value in words, a dash for none. */
    @SuppressWarnings("unchecked")
    String words(@Nullable Object of) {
        String text = of == null ? "" : words.apply((V) of);
        return text.isEmpty() ? "–" : text;
    }

    /** Shows a broken rule here and goes here. */
    void refuse(String message) {
        if (component instanceof HasValidationProperties validated) {
            validated.setErrorMessage(message);
            validated.setInvalid(true);
        }
        focus();
    }

    boolean isInvalid() {
        return component instanceof HasValidationProperties validated && validated.isInvalid();
    }

    void focus() {
        if (component instanceof Focusable<?> focusable) {
            focusable.focus();
        }
    }
}
