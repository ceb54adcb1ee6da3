package vn.khcn.portal.documents.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import java.util.function.BooleanSupplier;

/** A dialog with a few fields and one deed; it stays open while a rule is broken. */
class DeedDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    /**
     * @param title as shown
     * @param label translation key of the button
     * @param deed  false keeps the dialog open
     */
    DeedDialog(String title, String label, BooleanSupplier deed, Component... fields) {
        setHeaderTitle(title);
        setWidth("34rem");
        setCloseOnOutsideClick(false);
        Div form = new Div(fields);
        form.addClassName("form");
        add(form);
        Button go = new Button(getTranslation(label));
        go.setDisableOnClick(true);
        go.addClickListener(click -> {
            try {
                if (deed.getAsBoolean()) {
                    close();
                }
            } finally {
                go.setEnabled(true);
            }
        });
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), go);
    }
}
