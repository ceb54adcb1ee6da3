package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.component.Problem;

/** Shows a broken rule at its field of a dialog. */
final class FieldRules {
    private final Map<String, HasValidationProperties> fields = new LinkedHashMap<>();

    FieldRules with(String key, HasValidationProperties field) {
        fields.put(key, field);
        return this;
    }

    /** @return true where the work was done; a rule that belongs to no field here goes on */
    boolean keep(Runnable work) {
        fields.values().forEach(field -> field.setInvalid(false));
        try {
            work.run();
            return true;
        } catch (BusinessRule rule) {
            HasValidationProperties field = fields.get(rule.field() == null ? "" : rule.field());
            if (field == null) {
                throw rule;
            }
            field.setErrorMessage(Problem.of(rule).text());
            field.setInvalid(true);
            if (field instanceof Focusable<?> focusable) {
                focusable.focus();
            }
            return false;
        }
    }
}
