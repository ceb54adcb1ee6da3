package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.function.Consumer;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.component.Problem;

/** A deed that needs a reason. */
class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /**
     * @param title translation key
     * @param deed  translation key of the button that does it
     */
    ReasonDialog(String title, String deed, Consumer<String> doIt) {
        setHeaderTitle(getTranslation(title));
        setWidth("32rem");
        TextArea reason = new TextArea(getTranslation("registers.field.reason"));
        reason.setWidthFull();
        reason.setRequired(true);
        add(reason);
        Button go = new Button(getTranslation(deed), click -> {
            try {
                doIt.accept(reason.getValue());
                close();
            } catch (BusinessRule rule) {
                reason.setErrorMessage(Problem.of(rule).text());
                reason.setInvalid(true);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
    }
}
