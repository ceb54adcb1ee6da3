package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.formlayout.FormLayout;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.binder.Binder;
import com.vaadin.flow.data.value.HasValueChangeMode;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.CleanText;

/** Draws the fields of a form: each key names a value and, behind the prefix, its word. */
public abstract class FormFields<C> extends com.vaadin.flow.component.html.Div {
    private static final long serialVersionUID = 1L;
    private static final int LINE = 500;
    private static final int TEXT = 20_000;
    final Binder<C> binder;
    final transient Map<String, FormField<?>> fields = new LinkedHashMap<>();
    private final FormLayout layout = new FormLayout();
    private final String labels;
    final transient FormShape<C> shape;

    FormFields(FormShape<C> shape, String labels) {
        this.labels = labels;
        this.shape = shape;
        binder = shape.binder();
        addClassName("form");
        layout.setAutoResponsive(true);
        layout.setAutoRows(true);
        layout.setColumnWidth("18rem");
        layout.setMaxColumns(2);
        layout.setExpandFields(true);
        layout.setExpandColumns(true);
    }

    /** A caption over the fields that follow. @param title translation key */
    public final void section(String title) {
        H2 caption = new H2(getTranslation(title));
        caption.addClassName("section-title");
        layout.add(caption);
        layout.setColspan(caption, 2);
    }

    public final FormField<String> line(String key) {
        return text(key, new TextField(), LINE);
    }

    /** A line that offers what was written before and takes anything new. */
    public final FormField<String> suggest(String key, List<String> known) {
        ComboBox<String> box = new ComboBox<>();
        box.setItems(known);
        box.setAllowCustomValue(true);
        box.addCustomValueSetListener(typed -> box.setValue(typed.getDetail().strip()));
        return add(key, box, text -> text);
    }

    /** Text of several lines; {@code 10.000} letters and more are welcome. */
    public final FormField<String> text(String key) {
        TextArea area = new TextArea();
        area.setMinRows(3);
        area.setMaxRows(12);
        return text(key, area, TEXT).wide();
    }

    public final FormField<LocalDate> date(String key) {
        return add(key, new DateField(), DayText::of);
    }

    public final FormField<Integer> number(String key) {
        return add(key, new IntegerField(), String::valueOf);
    }

    /** Yes or no. */
    public final FormField<Boolean> flag(String key) {
        return add(key, new Checkbox(), yes -> getTranslation(yes ? "shell.form.yes" : "shell.form.no"));
    }

    /** One constant of an enum; {@code prefix} + name is the translation key of each. */
    public final <E extends Enum<E>> FormField<E> choice(String key, Class<E> type, String prefix) {
        Function<E, String> words = constant -> constant == null ? "" : getTranslation(prefix + constant.name());
        // Not a Select, whose button may not say that a value is required.
        return add(key, box(List.of(type.getEnumConstants()), words), words);
    }

    /** One of several records, {@code …Option} as a rule. */
    public final <O> FormField<O> pick(String key, List<O> options, Function<O, String> words) {
        ComboBox<O> box = box(options, words);
        box.setClearButtonVisible(true);
        return add(key, box, words);
    }

    private static <O> ComboBox<O> box(List<O> options, Function<O, String> words) {
        ComboBox<O> box = new ComboBox<>();
        box.setItems((option, typed) -> CleanText.folded(words.apply(option)).contains(CleanText.folded(typed)),
                options);
        box.setItemLabelGenerator(words::apply);
        return box;
    }

    /** Some of several records. */
    public final <O> FormField<Set<O>> pickMany(String key, List<O> options, Function<O, String> words) {
        MultiSelectComboBox<O> box = new MultiSelectComboBox<>();
        box.setItems(options);
        box.setItemLabelGenerator(words::apply);
        return add(key, box, chosen -> chosen.stream().map(words).sorted().collect(Collectors.joining(", ")));
    }

    /** Any other field. */
    public final <V, F extends Component & HasValue<?, V>> FormField<V> add(String key, F shown,
            Function<V, String> words) {
        if (shown instanceof HasLabel labelled) {
            labelled.setLabel(getTranslation(labels + key));
        }
        if (shown instanceof HasValueChangeMode typed) {
            typed.setValueChangeMode(ValueChangeMode.LAZY);
            typed.setValueChangeTimeout(800);
        }
        layout.add(shown);
        FormField<V> field = new FormField<>(key, shown, shown, words, binder.forField(shown), layout);
        fields.put(key, field);
        return field;
    }

    /** Ties the fields to the record once all are there and their rules are said. */
    final void bind() {
        fields.values().forEach(field -> field.bind(shape));
    }

    final FormLayout layout() {
        return layout;
    }

    final String label(String key) {
        return getTranslation(labels + key);
    }

    private <F extends Component & HasValue<?, String>> FormField<String> text(String key, F shown, int longest) {
        FormField<String> field = add(key, shown, text -> text);
        field.atMost(longest);
        return field;
    }
}
