package vn.khcn.portal.entries.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import vn.khcn.portal.kernel.BusinessRule;

/** Asks for a reason; a broken rule stands at the field and the words stay. */
class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /**
     * @param title translation key
     * @param deed  translation key of the button that does it
     */
    ReasonDialog(String title, String deed, SerializableConsumer<String> given) {
        setHeaderTitle(getTranslation(title));
        setWidth("480px");
        TextArea reason = new TextArea(getTranslation("entries.dialog.reason"));
        reason.setWidthFull();
        reason.setMaxLength(1000);
        reason.setRequiredIndicatorVisible(true);
        Button go = new Button(getTranslation(deed), click -> {
            try {
                given.accept(reason.getValue());
                close();
            } catch (BusinessRule rule) {
                reason.setInvalid(true);
                reason.setErrorMessage(getTranslation(rule.key(), rule.arguments()));
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("entries.dialog.cancel"), click -> close()), go);
        add(reason);
        addOpenedChangeListener(change -> reason.focus());
    }
}
