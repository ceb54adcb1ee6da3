package vn.khcn.portal.registers.defined.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.defined.Words;

import static com.vaadin.flow.i18n.I18NProvider.translate;

/** Asks for one part of a description; every part has its words first. */
abstract class OwnDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private final FormLayout layout = new FormLayout();
    private final TextField vietnamese = new TextField(translate("registers.own.label"));
    private final TextField english = new TextField(translate("registers.own.english"));

    /** @param title translation key */
    OwnDialog(String title, @Nullable Words words) {
        setHeaderTitle(translate(title));
        setWidth("min(44rem, 95vw)");
        setCloseOnOutsideClick(false);
        vietnamese.setRequired(true);
        vietnamese.setMaxLength(120);
        english.setMaxLength(120);
        if (words != null) {
            vietnamese.setValue(words.vi());
            english.setValue(words.en());
        }
        layout.add(vietnamese, english);
        add(layout);
        Button keep = new Button(translate("registers.own.keep"), click -> {
            if (vietnamese.getValue().isBlank()) {
                vietnamese.setInvalid(true);
                vietnamese.setErrorMessage(translate("shell.form.required"));
                vietnamese.focus();
            } else {
                keep();
                close();
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(translate("shell.form.cancel"), click -> close()), keep);
    }

    /** Hands back what was typed. */
    abstract void keep();

    final Words words() {
        return new Words(vietnamese.getValue(), english.getValue());
    }

    final void part(Component field) {
        layout.add(field);
    }

    final void wide(Component field) {
        layout.add(field, 2);
    }

    final <F extends Component & HasLabel> F labelled(F field, String label) {
        field.setLabel(translate(label));
        layout.add(field);
        return field;
    }

    final Checkbox flag(String label, boolean value) {
        Checkbox flag = new Checkbox(translate(label), value);
        layout.add(flag);
        return flag;
    }

    /** A choice that may stay open: the empty text. */
    final Select<String> choice(String label, List<String> values, Function<String, String> words, String value) {
        Select<String> choice = labelled(new Select<>(), label);
        choice.setItems(values);
        choice.setItemLabelGenerator(v -> v == null || v.isEmpty() ? "–" : words.apply(v));
        choice.setValue(values.contains(value) ? value : values.getFirst());
        return choice;
    }

    static String value(Select<String> choice) {
        return Objects.requireNonNullElse(choice.getValue(), "");
    }
}
