package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.AbstractField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import vn.khcn.portal.forms.definition.CellRule;
import vn.khcn.portal.forms.definition.ColumnKind;
import vn.khcn.portal.forms.definition.FormCheck;
import vn.khcn.portal.forms.definition.FormColumn;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormRow;
import vn.khcn.portal.forms.definition.RowKind;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.people.UnitOption;

/** The fields of what is chosen in a form: its head, a column or a row. Every change is kept and seen at once. */
class FormPane extends Div {
    private static final long serialVersionUID = 1L;
    private static final String ARROW = " <= ";
    private final transient Consumer<FormDefinition> kept;
    private transient Supplier<FormDefinition> typed;

    private FormPane(FormDefinition form, Consumer<FormDefinition> kept) {
        this.kept = kept;
        typed = () -> form;
        addClassName("form");
    }

    static FormPane head(FormDefinition form, Consumer<FormDefinition> kept) {
        FormPane pane = new FormPane(form, kept);
        TextField number = pane.text("forms.head.number", form.number());
        TextField title = pane.text("forms.head.title", form.title());
        TextField rows = pane.text("forms.head.rowsTitle", form.rowsTitle());
        MultiSelectComboBox<PeriodKind> periods = new MultiSelectComboBox<>(pane.getTranslation("forms.head.periods"));
        periods.setItems(PeriodKind.values());
        periods.setItemLabelGenerator(k -> pane.getTranslation("forms.kind." + k));
        periods.setValue(form.periods());
        Select<PeriodCalendar> calendar = pane.choice("forms.head.calendar", PeriodCalendar.values(), form.calendar(),
                "forms.calendar.");
        Checkbox landscape = new Checkbox(pane.getTranslation("forms.head.landscape"), form.landscape());
        TextArea checks = new TextArea(pane.getTranslation("forms.head.checks"));
        checks.setHelperText(pane.getTranslation("forms.head.checksHelp"));
        checks.setValue(String.join("\n", form.checks().stream()
                .map(c -> c.less() + ARROW + c.more() + ": " + c.message()).toList()));
        pane.typed = () -> new FormDefinition(form.code(), CleanText.line(number.getValue()),
                or(title.getValue(), form.title()), CleanText.line(rows.getValue()), periods.getValue(),
                calendar.getValue(), landscape.getValue(), form.columns(), form.rows(), checks(checks.getValue()));
        pane.show("forms.edit.head", number, title, rows, periods, calendar, landscape, checks);
        return pane;
    }

    static FormPane column(FormDefinition form, FormColumn column, Map<String, String> figures,
            Consumer<FormDefinition> kept) {
        FormPane pane = new FormPane(form, kept);
        TextField title = pane.text("forms.column.title", column.title());
        Select<ColumnKind> kind = pane.choice("forms.column.kind", ColumnKind.values(), column.kind(), "forms.words.");
        IntegerField weight = pane.whole("forms.column.weight", column.weight(), 1, 100);
        IntegerField decimals = pane.whole("forms.column.decimals", column.decimals(), 0, 6);
        RuleField rule = new RuleField(pane.getTranslation("forms.column.rule"), column.rule(), figures);
        rule.setHelperText(pane.getTranslation("forms.column.ruleHelp"));
        pane.typed = () -> FormEdits.put(form, new FormColumn(column.key(), or(title.getValue(), column.title()),
                kind.getValue(), number(weight, column.weight()), number(decimals, column.decimals()),
                Objects.requireNonNullElse(rule.rule(), new CellRule.Blank())));
        pane.show("forms.edit.column", pane.key(column.key()), title, kind, weight, decimals, rule);
        return pane;
    }

    static FormPane row(FormDefinition form, FormRow row, Map<String, String> figures, List<UnitOption> units,
            Consumer<FormDefinition> kept) {
        FormPane pane = new FormPane(form, kept);
        TextField title = pane.text("forms.row.title", row.title());
        Select<RowKind> kind = pane.choice("forms.row.kind", RowKind.values(), row.kind(), "forms.rowKind.");
        IntegerField level = pane.whole("forms.row.level", row.level(), 1, 3);
        TextField number = pane.text("forms.row.number", row.number() == null ? "" : row.number());
        number.setHelperText(pane.getTranslation("forms.row.numberHelp"));
        TextField unit = pane.text("forms.row.unit", row.unit());
        MultiSelectComboBox<UnitOption> owners = new MultiSelectComboBox<>(pane.getTranslation("forms.row.owners"));
        owners.setItems(units);
        owners.setItemLabelGenerator(UnitOption::shortName);
        owners.setValue(units.stream().filter(u -> row.owners().contains(u.code()))
                .collect(java.util.stream.Collectors.toSet()));
        owners.setHelperText(pane.getTranslation("forms.row.ownersHelp"));
        Map<String, RuleField> cells = new LinkedHashMap<>();
        form.columns().forEach(c -> {
            RuleField field = new RuleField(c.title(), row.cells().get(c.key()), figures);
            field.setPlaceholder(pane.getTranslation("forms.cell.asColumn"));
            cells.put(c.key(), field);
        });
        pane.typed = () -> {
            Map<String, CellRule> rules = new LinkedHashMap<>();
            cells.forEach((key, field) -> {
                CellRule rule = field.rule();
                if (rule != null) {
                    rules.put(key, rule);
                }
            });
            String own = CleanText.line(number.getValue());
            return FormEdits.put(form, new FormRow(row.key(), kind.getValue(), number(level, row.level()),
                    own.isEmpty() ? null : own.equals("–") ? "" : own, or(title.getValue(), row.title()),
                    CleanText.line(unit.getValue()), owners.getValue().stream().map(UnitOption::code).sorted().toList(),
                    rules));
        };
        pane.show("forms.edit.row", pane.key(row.key()), title, kind, level, number, unit, owners);
        pane.add(new H2(pane.getTranslation("forms.edit.cells")));
        cells.values().forEach(pane::heard);
        return pane;
    }

    private void show(String title, Component... fields) {
        add(new H2(getTranslation(title)));
        Arrays.stream(fields).forEach(this::heard);
    }

    private void heard(Component field) {
        add(field);
        if (field instanceof AbstractField<?, ?> changing) {
            changing.addValueChangeListener(change -> {
                if (change.isFromClient() || field instanceof RuleField) {
                    kept.accept(typed.get());
                }
            });
        }
    }

    private Paragraph key(String key) {
        Paragraph hint = new Paragraph(getTranslation("forms.edit.key", key));
        hint.addClassName("hint");
        return hint;
    }

    private TextField text(String label, String value) {
        TextField field = new TextField(getTranslation(label));
        field.setValue(value);
        field.setWidthFull();
        return field;
    }

    private IntegerField whole(String label, int value, int least, int most) {
        IntegerField field = new IntegerField(getTranslation(label));
        field.setMin(least);
        field.setMax(most);
        field.setStepButtonsVisible(true);
        field.setValue(value);
        return field;
    }

    private <E extends Enum<E>> Select<E> choice(String label, E[] items, E value, String words) {
        Select<E> select = new Select<>();
        select.setLabel(getTranslation(label));
        select.setItems(items);
        select.setItemLabelGenerator(item -> getTranslation(words + item));
        select.setValue(value);
        return select;
    }

    private static int number(IntegerField field, int before) {
        Integer value = field.getValue();
        return value == null || field.isInvalid() ? before : value;
    }

    private static String or(String typed, String before) {
        String clean = CleanText.line(typed);
        return clean.isEmpty() ? before : clean;
    }

    /** One check on a line: "done <= plan: message". */
    private static List<FormCheck> checks(String lines) {
        return lines.lines().map(l -> l.split("<=|:", 3)).filter(p -> p.length == 3)
                .map(p -> new FormCheck(p[0].strip(), p[1].strip(), CleanText.line(p[2]))).toList();
    }
}
