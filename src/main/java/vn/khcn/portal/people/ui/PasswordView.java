package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.spring.security.AuthenticationContext;
import jakarta.annotation.security.PermitAll;
import vn.khcn.portal.people.OwnAccountService;
import vn.khcn.portal.people.signin.SignedIn;
import vn.khcn.portal.shell.component.Notice;

/** A given password is changed here before anything else; outside the frame, since there is nowhere else to go. */
@Route(value = "password", autoLayout = false)
@PermitAll
@StyleSheet("context://styles/login.css")
class PasswordView extends Main implements HasDynamicTitle {
    private static final long serialVersionUID = 1L;

    PasswordView(OwnAccountService account, SignedIn signedIn, AuthenticationContext authentication) {
        addClassName("login");
        Header head = new Header(new H1(getTranslation("people.password.title")),
                new Paragraph(getTranslation("people.password.intro")));
        PasswordForm form = new PasswordForm(account, signedIn, () -> {
            Notice.done("people.password.changed");
            UI.getCurrent().navigate("");
        });
        Button out = new Button(getTranslation("shell.user.signOut"), click -> authentication.logout());
        out.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        Div card = new Div(head, form, new Footer(out));
        card.addClassName("login-card");
        add(card);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.password.title") + " – " + getTranslation("shell.title");
    }
}
