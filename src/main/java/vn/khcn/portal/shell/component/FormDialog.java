package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;

/** A short form over a page: it closes when it is saved. */
public class FormDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /**
     * @param title translation key
     * @param form  opened already
     * @param deed  translation key of the button that saves
     */
    public FormDialog(String title, RegisterForm<?> form, String deed, Runnable saved) {
        setHeaderTitle(getTranslation(title));
        setWidth("min(640px, 95vw)");
        setCloseOnOutsideClick(false);
        add(form);
        Button save = form.saveButton(deed, () -> {
            close();
            saved.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), save);
    }
}
