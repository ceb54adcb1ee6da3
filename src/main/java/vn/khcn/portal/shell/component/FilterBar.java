package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.icon.VaadinIcon;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** The fields above a list that narrow it, drawn from their description. */
class FilterBar extends Div {
    private static final long serialVersionUID = 1L;
    /** Letters of a placeholder that a field of usual width shows whole. */
    private static final int FITS = 12;
    private final transient Map<String, Supplier<List<String>>> readers = new LinkedHashMap<>();
    private final transient List<Consumer<FilterValues>> writers = new ArrayList<>();
    private final transient Runnable changed;
    private final Button clear;
    private boolean writing;

    /** @param labels field → translation key */
    FilterBar(UnaryOperator<String> labels, List<FilterField> fields, Runnable changed) {
        this.changed = changed;
        addClassName("filter-bar");
        fields.forEach(field -> add(draw(field, getTranslation(labels.apply(field.key())))));
        clear = new Button(getTranslation("shell.list.clear"), click -> {
            write(new FilterValues(Map.of()));
            changed.run();
        });
        clear.addThemeVariants(ButtonVariant.LUMO_TERTIARY);
        clear.setVisible(false);
        add(clear);
    }

    FilterValues read() {
        Map<String, List<String>> values = new LinkedHashMap<>();
        readers.forEach((key, reader) -> {
            if (!reader.get().isEmpty()) {
                values.put(key, reader.get());
            }
        });
        return new FilterValues(values);
    }

    void write(FilterValues values) {
        writing = true;
        writers.forEach(w -> w.accept(values));
        writing = false;
        clear.setVisible(!values.isEmpty());
    }

    private Component draw(FilterField field, String label) {
        return switch (field.kind()) {
            case TEXT -> text(field, label);
            case CHOICE -> choice(field, label);
            case DATE -> {
                DateField date = new DateField();
                date.setAriaLabel(label);
                date.setPlaceholder(label);
                date.setClearButtonVisible(true);
                yield join(field, date, () -> date.getValue() == null ? List.of() : List.of(date.getValue().toString()),
                        values -> date.setValue(values.date(field.key())));
            }
            case FLAG -> {
                Checkbox flag = new Checkbox(label);
                yield join(field, flag, () -> flag.getValue() ? List.of("true") : List.of(),
                        values -> flag.setValue(values.flag(field.key())));
            }
        };
    }

    private Component text(FilterField field, String label) {
        TextField text = new TextField();
        text.setAriaLabel(label);
        text.setPlaceholder(label);
        text.setPrefixComponent(VaadinIcon.SEARCH.create());
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.addClassName("search");
        return join(field, text, () -> text.getValue().isBlank() ? List.of() : List.of(text.getValue().strip()),
                values -> text.setValue(values.text(field.key())));
    }

    private Component choice(FilterField field, String label) {
        List<FilterField.Choice> choices = field.choices().get();
        MultiSelectComboBox<FilterField.Choice> box = new MultiSelectComboBox<>();
        box.setAriaLabel(label);
        box.setPlaceholder(label);
        if (label.length() > FITS) {
            box.setWidth(3.5 + 0.55 * label.length() + "rem");
        }
        box.setItemLabelGenerator(c -> c.translated() ? c.label() : getTranslation(c.label()));
        box.setItems(choices);
        box.setClearButtonVisible(true);
        return join(field, box, () -> box.getValue().stream().map(FilterField.Choice::value).sorted().toList(),
                values -> box.setValue(choices.stream().filter(c -> values.list(field.key()).contains(c.value()))
                        .collect(Collectors.toSet())));
    }

    private <C extends AbstractField<?, ?>> C join(FilterField field, C shown, Supplier<List<String>> reader,
            Consumer<FilterValues> writer) {
        readers.put(field.key(), reader);
        writers.add(writer);
        listen(shown);
        return shown;
    }

    private <E extends HasValue.ValueChangeEvent<?>> void listen(HasValue<E, ?> shown) {
        shown.addValueChangeListener(change -> {
            if (!writing) {
                clear.setVisible(!read().isEmpty());
                changed.run();
            }
        });
    }
}
