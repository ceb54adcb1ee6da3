package vn.khcn.portal.forms.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.forms.definition.CellRule;

/** Where a cell's value comes from: chosen from what is usual and from the portal's figures, or typed as a formula. */
class RuleField extends ComboBox<String> {
    private static final long serialVersionUID = 1L;
    private static final List<String> USUAL = List.of("entered", "blank", "rows()");

    /**
     * @param rule    null where the cell follows its column
     * @param figures key → name of the figures that can be counted
     */
    RuleField(String label, @Nullable CellRule rule, Map<String, String> figures) {
        setLabel(label);
        setWidthFull();
        setAllowCustomValue(true);
        setClearButtonVisible(true);
        List<String> items = new ArrayList<>(USUAL);
        items.addAll(figures.keySet());
        String line = rule == null ? "" : rule.line();
        if (!line.isEmpty() && !items.contains(line)) {
            items.addFirst(line);
        }
        setItems(items);
        setItemLabelGenerator(item -> switch (item) {
            case "entered" -> getTranslation("forms.cell.entered");
            case "blank" -> getTranslation("forms.cell.blank");
            case "rows()" -> getTranslation("forms.cell.rows");
            default -> figures.getOrDefault(item, item);
        });
        if (!line.isEmpty()) {
            setValue(line);
        }
        addCustomValueSetListener(typed -> {
            try {
                String read = CellRule.parse(typed.getDetail()).line();
                items.addFirst(read);
                setItems(items);
                setValue(read);
                setInvalid(false);
            } catch (IllegalArgumentException unknown) {
                setErrorMessage(getTranslation("forms.problem.rule", typed.getDetail()));
                setInvalid(true);
            }
        });
    }

    /** The rule; null where the field is empty. */
    @Nullable
    CellRule rule() {
        String line = getValue();
        return line == null || line.isEmpty() ? null : CellRule.parse(line);
    }
}
