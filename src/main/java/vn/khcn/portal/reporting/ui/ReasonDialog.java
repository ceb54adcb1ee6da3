package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import vn.khcn.portal.kernel.BusinessRule;

/** Asks for a reason; a broken rule stands at the field and the words stay. */
class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /**
     * @param title translation key
     * @param about what it is about, as shown; empty for nothing
     * @param deed  translation key of the button that does it
     */
    ReasonDialog(String title, String about, String deed, SerializableConsumer<String> given) {
        setHeaderTitle(getTranslation(title));
        setWidth("520px");
        if (!about.isEmpty()) {
            Paragraph quote = new Paragraph(about);
            quote.addClassName("printed");
            add(quote);
        }
        TextArea reason = new TextArea(getTranslation("reporting.dialog.reason"));
        reason.setWidthFull();
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
        getFooter().add(new Button(getTranslation("reporting.dialog.cancel"), click -> close()), go);
        add(reason);
        addOpenedChangeListener(change -> reason.focus());
    }
}
