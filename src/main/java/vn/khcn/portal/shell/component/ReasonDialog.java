package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.data.value.ValueChangeMode;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import vn.khcn.portal.kernel.BusinessRule;

/** Asks for a reason; a broken rule stands at the field and the words stay. */
public class ReasonDialog extends Dialog {
    private static final long serialVersionUID = 1L;
    private static final int LONGEST = 1000;
    private final TextArea reason = new TextArea();

    /**
     * @param title translation key
     * @param deed  translation key of the button that does it
     */
    public ReasonDialog(String title, String deed, SerializableConsumer<String> given) {
        setHeaderTitle(getTranslation(title));
        setWidth("min(520px, 95vw)");
        setCloseOnOutsideClick(false);
        reason.setLabel(getTranslation("shell.reason"));
        reason.setWidthFull();
        reason.setMaxLength(LONGEST);
        reason.setValueChangeMode(ValueChangeMode.EAGER); // Ctrl+Enter in the field comes before it is left
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
        go.addClickShortcut(Key.ENTER, KeyModifier.CONTROL).listenOn(this);
        go.setTooltipText("Ctrl+Enter");
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
        add(reason);
        addOpenedChangeListener(change -> reason.focus());
    }

    /** Offers reasons that are often given; pressed, one stands in the field and can be changed. */
    public ReasonDialog usual(List<String> reasons) {
        Div chips = new Div();
        chips.addClassNames("toolbar", "usual-reasons");
        for (String one : reasons) {
            Button chip = new Button(one, click -> {
                reason.setValue(one);
                reason.focus();
            });
            chip.addThemeVariants(ButtonVariant.LUMO_SMALL);
            chips.add(chip);
        }
        add(chips);
        return this;
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
