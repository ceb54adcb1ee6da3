package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.i18n.I18NProvider;
import java.io.Serializable;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.component.Notice;

/** Shows a broken rule at the field it names, and at the edge of the screen where it names none. */
class FieldProblems implements Serializable {
    private static final long serialVersionUID = 1L;
    private final Map<String, HasValidation> fields = new LinkedHashMap<>();

    FieldProblems field(String name, HasValidation field) {
        fields.put(name, field);
        return this;
    }

    /** Does the work; true if it went through. */
    boolean show(Runnable work) {
        fields.values().forEach(f -> f.setInvalid(false));
        try {
            work.run();
            return true;
        } catch (BusinessRule rule) {
            HasValidation field = fields.get(rule.field());
            if (field == null) {
                Notice.problem(rule);
            } else {
                field.setErrorMessage(I18NProvider.translate(rule.key(), rule.arguments()));
                field.setInvalid(true);
                if (field instanceof Focusable<?> focusable) {
                    focusable.focus();
                }
            }
        } catch (RuntimeException problem) {
            Notice.problem(problem);
        }
        return false;
    }
}
