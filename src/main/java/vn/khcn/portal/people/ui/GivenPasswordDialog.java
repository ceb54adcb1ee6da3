package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;

/** Shows a given password, this once: nobody can read it again later. */
class GivenPasswordDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    GivenPasswordDialog(String given) {
        setHeaderTitle(getTranslation("people.given.title"));
        setWidth("min(420px, 95vw)");
        setCloseOnOutsideClick(false);
        TextField password = new TextField(getTranslation("people.login.password"));
        password.setValue(given);
        password.setReadOnly(true);
        password.setWidthFull();
        password.setAutoselect(true);
        add(new Paragraph(getTranslation("people.given.text")), password);
        Button done = new Button(getTranslation("people.given.noted"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
