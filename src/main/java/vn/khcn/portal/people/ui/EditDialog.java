package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import vn.khcn.portal.shell.component.RegisterForm;

/** A short form over a page: it closes when it is saved. */
class EditDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    EditDialog(String title, RegisterForm<?> form, String deed, Runnable saved) {
        setHeaderTitle(getTranslation(title));
        setWidth("min(640px, 95vw)");
        setCloseOnOutsideClick(false);
        add(form);
        Button save = form.saveButton(deed, () -> {
            close();
            saved.run();
        });
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("people.dialog.cancel"), click -> close()), save);
    }
}
