package vn.khcn.portal.shell.component;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.textfield.TextField;
import java.util.function.Consumer;
import vn.khcn.portal.kernel.BusinessRule;

/** Asks for a name; a broken rule stands at the field. */
class NameDialog extends Dialog {
    private static final long serialVersionUID = 1L;

    NameDialog(String title, Consumer<String> named) {
        setHeaderTitle(getTranslation(title));
        TextField name = new TextField(getTranslation("shell.list.viewName"));
        name.setWidth("20rem");
        Button keep = new Button(getTranslation("shell.form.save"), click -> {
            try {
                named.accept(name.getValue());
                close();
            } catch (BusinessRule rule) {
                name.setInvalid(true);
                name.setErrorMessage(getTranslation(rule.key(), rule.arguments()));
            }
        });
        keep.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        keep.addClickShortcut(Key.ENTER).listenOn(this);
        getFooter().add(new Button(getTranslation("shell.form.cancel"), click -> close()), keep);
        add(name);
        addOpenedChangeListener(change -> name.focus());
    }
}
