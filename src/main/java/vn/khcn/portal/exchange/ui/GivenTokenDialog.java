package vn.khcn.portal.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextArea;

/** Shows a new client's token, this once: nobody can read it again later. */
class GivenTokenDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    GivenTokenDialog(String given) {
        setHeaderTitle(getTranslation("exchange.given.title"));
        setWidth("min(560px, 95vw)");
        setCloseOnOutsideClick(false);
        setCloseOnEsc(false);
        TextArea token = new TextArea(getTranslation("exchange.given.token"));
        token.setValue(given);
        token.setReadOnly(true);
        token.setWidthFull();
        token.setAutoselect(true);
        add(new Paragraph(getTranslation("exchange.given.text")), token);
        Button done = new Button(getTranslation("exchange.given.noted"), click -> close());
        done.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(done);
    }
}
