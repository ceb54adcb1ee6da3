package vn.khcn.portal.meetings.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.function.SerializableConsumer;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.shell.component.Notice;

/** Asks for words; a broken rule stands at the field and the words stay. */
class WordsDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /** @param title, label, deed translation keys */
    WordsDialog(String title, String label, String deed, SerializableConsumer<String> given) {
        setHeaderTitle(getTranslation(title));
        setWidth("min(520px, 95vw)");
        TextArea words = new TextArea(getTranslation(label));
        words.setWidthFull();
        words.setMinRows(3);
        words.setRequiredIndicatorVisible(true);
        Button go = new Button(getTranslation(deed), click -> {
            try {
                given.accept(words.getValue());
                close();
            } catch (BusinessRule rule) {
                words.setInvalid(true);
                words.setErrorMessage(getTranslation(rule.key(), rule.arguments()));
            } catch (RuntimeException failed) {
                Notice.problem(failed);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
        add(words);
        addOpenedChangeListener(change -> words.focus());
    }
}
