package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.people.OwnAccountService;
import vn.khcn.portal.people.PasswordRules;
import vn.khcn.portal.people.signin.SignedIn;

/** Current password, chosen password, chosen password again. */
class PasswordForm extends Div {
    private static final long serialVersionUID = 1L;
    private final PasswordField current = field("people.password.current", Autocomplete.CURRENT_PASSWORD);
    private final PasswordField chosen = field("people.password.chosen", Autocomplete.NEW_PASSWORD);
    private final PasswordField again = field("people.password.again", Autocomplete.NEW_PASSWORD);
    private final transient OwnAccountService account;
    private final transient SignedIn signedIn;
    private final Runnable done;

    PasswordForm(OwnAccountService account, SignedIn signedIn, Runnable done) {
        this.account = account;
        this.signedIn = signedIn;
        this.done = done;
        addClassName("password-form");
        chosen.setHelperText(getTranslation("people.password.rules", PasswordRules.LENGTH));
        Button save = new Button(getTranslation("people.password.save"), click -> save());
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        save.addClickShortcut(Key.ENTER).listenOn(this);
        add(current, chosen, again, save);
    }

    private void save() {
        FieldProblems problems = new FieldProblems().field("current", current).field("password", chosen)
                .field("again", again);
        problems.show(() -> {
            if (!chosen.getValue().equals(again.getValue())) {
                throw BusinessRule.at("again", "people.rule.password-differs");
            }
            account.changePassword(current.getValue(), chosen.getValue());
            signedIn.changedOwnAccount();
            current.clear();
            chosen.clear();
            again.clear();
            done.run();
        });
    }

    private PasswordField field(String label, Autocomplete kind) {
        PasswordField field = new PasswordField(getTranslation(label));
        field.setAutocomplete(kind);
        field.setWidthFull();
        return field;
    }
}
