package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import vn.khcn.portal.kernel.BusinessRule;

/** Asks for a reason; a broken rule stands at the field and the words stay. */
public class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;

    /**
     * @param title translation key
     * @param deed  translation key of the button that does it
     */
    public ReasonDialog(String title, String deed, SerializableConsumer<String> given) {
        setHeaderTitle(getTranslation(title));
        setWidth("min(520px, 95vw)");
        setCloseOnOutsideClick(false);
        TextArea reason = new TextArea(getTranslation("shell.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
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
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
        add(reason);
        addOpenedChangeListener(change -> reason.focus());
    }

    /** @param words what it is about, as shown; nothing where empty */
    public ReasonDialog about(String words) {
        if (!words.isEmpty()) {
            Paragraph quote = new Paragraph(words);
            quote.addClassName("printed");
            addComponentAsFirst(quote);
        }
        return this;
    }
}
