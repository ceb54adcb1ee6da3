package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.Field.Trait;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.references.ReferenceOption;
import vn.khcn.portal.registers.references.References;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.component.FormField;
import vn.khcn.portal.shell.component.FormValues;
import vn.khcn.portal.shell.component.RegisterForm;

/** Draws the fields of a form from their descriptions and carries values there and back. */
@org.springframework.stereotype.Component
class FieldDrawing {
    private static final BigDecimal THOUSANDS = BigDecimal.valueOf(10_000);
    private final References references;
    private final NewReference newReference;

    FieldDrawing(References references, NewReference newReference) {
        this.references = references;
        this.newReference = newReference;
    }

    /** Key → class of what the form's field holds. */
    static Map<String, Class<?>> types(List<Field> fields) {
        Map<String, Class<?>> types = new LinkedHashMap<>();
        fields.forEach(f -> types.put(f.key(), switch (f.type()) {
            case LINE, TEXT, CHOICE -> String.class;
            case NUMBER, MONEY -> BigDecimal.class;
            case DAY -> LocalDate.class;
            case REFERENCE -> ReferenceOption.class;
        }));
        return types;
    }

    /** @param labels start of the translation keys of the choices */
    FormField<?> draw(RegisterForm<FormValues> form, Field field, String labels) {
        FormField<?> drawn = switch (field.type()) {
            case LINE -> form.line(field.key());
            case TEXT -> form.text(field.key());
            case DAY -> form.date(field.key());
            case NUMBER, MONEY -> form.add(field.key(), field.type() == FieldType.MONEY ? money() : number(),
                    n -> new FigureValue(n, "", Math.max(0, n.scale())).grouped());
            case CHOICE -> form.add(field.key(), choice(field, labels),
                    code -> I18NProvider.translate(labels + "choice." + field.key() + "." + code));
            case REFERENCE -> form.add(field.key(), reference(field), ReferenceOption::name);
        };
        if (field.is(Trait.REQUIRED)) {
            drawn.required();
        }
        return drawn;
    }

    /** Stored values as the form holds them. */
    FormValues shown(List<Field> fields, RecordValues values) {
        FormValues shown = new FormValues();
        for (Field field : fields) {
            shown.put(field.key(), shown(field, values.get(field.key())));
        }
        return shown;
    }

    private @Nullable Object shown(Field field, @Nullable Object value) {
        if (field.type() == FieldType.REFERENCE && value instanceof Long id) {
            return option(field, id);
        }
        // a column keeps four decimals: 80 and not 80.0000
        return value instanceof BigDecimal number ? FigureValue.plain(number) : value;
    }

    /** What the form holds as values to store. */
    static RecordValues stored(List<Field> fields, FormValues shown) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : fields) {
            Object value = shown.get(field.key());
            if (value != null) {
                values.put(field.key(), value instanceof ReferenceOption option ? (Object) option.id() : value);
            }
        }
        return new RecordValues(values);
    }

    private ReferenceOption option(Field field, long id) {
        return new ReferenceOption(id,
                Objects.requireNonNullElse(references.names(field.target(), List.of(id)).get(id), "#" + id));
    }

    /** A sum is typed without dots; below it stands as it will be read. */
    static BigDecimalField money() {
        BigDecimalField money = number();
        String unit = I18NProvider.translate("registers.details.money");
        money.setSuffixComponent(new Span(unit));
        money.addValueChangeListener(change -> money.setHelperText(
                change.getValue() == null || change.getValue().abs().compareTo(THOUSANDS) < 0
                        ? ""
                        : new FigureValue(change.getValue(), "", 0).grouped() + " " + unit));
        return money;
    }

    private static BigDecimalField number() {
        BigDecimalField number = new BigDecimalField();
        number.setLocale(Translations.VIETNAMESE);
        return number;
    }

    private static ComboBox<String> choice(Field field, String labels) {
        ComboBox<String> box = new ComboBox<>();
        box.setItems(field.choices());
        box.setItemLabelGenerator(
                code -> I18NProvider.translate(labels + "choice." + field.key() + "." + code));
        box.setClearButtonVisible(!field.is(Trait.REQUIRED));
        return box;
    }

    ComboBox<ReferenceOption> reference(Field field) {
        ComboBox<ReferenceOption> box = new ComboBox<>();
        box.setItemLabelGenerator(ReferenceOption::name);
        box.setItemsWithFilterConverter(
                query -> references.offered(field.target(), query.getFilter().orElse(""),
                        query.getOffset() + query.getLimit()).stream().skip(query.getOffset()),
                text -> text);
        box.setClearButtonVisible(!field.is(Trait.REQUIRED));
        newReference.offer(field.target(), box);
        return box;
    }
}
