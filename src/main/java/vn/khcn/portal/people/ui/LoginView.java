package vn.khcn.portal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.WebAttributes;
import vn.khcn.portal.people.SignInHint;
import vn.khcn.portal.people.signin.SignInRefused;
import vn.khcn.portal.people.signin.SignInWays;
import vn.khcn.portal.people.signin.SignedIn;
import vn.khcn.portal.shell.ScreenSetup;

/** Sign-in: a plain form the browser posts, so that password managers know it. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
@StyleSheet("context://styles/login.css")
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {
    private static final long serialVersionUID = 1L;
    private final TextField username = new TextField(getTranslation("people.login.username"));
    private final PasswordField password = new PasswordField(getTranslation("people.login.password"));
    private final HtmlContainer form = new HtmlContainer("form");
    private final Div error = new Div();
    private final transient SignedIn signedIn;

    LoginView(SignInWays ways, SignedIn signedIn) {
        this.signedIn = signedIn;
        addClassName("login");
        Div card = new Div(head(), error, form());
        card.addClassName("login-card");
        ways.providers().forEach(provider -> card.add(provider(provider)));
        List<SignInHint.Sample> samples = ways.samples();
        if (!samples.isEmpty()) {
            card.add(samples(samples));
        }
        card.add(foot());
        add(card);
    }

    private Component head() {
        Header head = new Header(new H1(getTranslation("shell.title")),
                new Paragraph(getTranslation("people.login.intro")));
        error.addClassName("login-error");
        error.getElement().setAttribute("role", "alert");
        error.setVisible(false);
        return head;
    }

    private Component form() {
        form.getElement().setAttribute("method", "post").setAttribute("action", "login");
        username.getElement().setAttribute("name", "username");
        username.setAutocomplete(Autocomplete.USERNAME);
        username.setAutofocus(true);
        username.setRequired(true);
        password.getElement().setAttribute("name", "password");
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setRequired(true);
        NativeButton submit = new NativeButton(getTranslation("people.login.submit"));
        submit.getElement().setAttribute("type", "submit");
        submit.addClassName("login-submit");
        form.add(username, password, submit);
        return form;
    }

    private static Component provider(SignInWays.Provider provider) {
        Anchor link = new Anchor(provider.address(), "");
        link.setText(link.getTranslation("people.login.provider", provider.name()));
        link.setRouterIgnore(true);
        link.addClassName("login-provider");
        return link;
    }

    private Component samples(List<SignInHint.Sample> samples) {
        Div all = new Div(new H2(getTranslation("people.login.samples")));
        samples.stream().collect(Collectors.groupingBy(SignInHint.Sample::group, LinkedHashMap::new,
                Collectors.toList())).forEach((group, members) -> all.add(new H3(group), list(members)));
        return all;
    }

    private Component list(List<SignInHint.Sample> samples) {
        Div list = new Div();
        list.addClassName("login-samples");
        for (SignInHint.Sample sample : samples) {
            Span roles = new Span(sample.roles());
            roles.addClassName("hint");
            NativeButton button = new NativeButton("", click -> {
                username.setValue(sample.username());
                password.setValue(sample.password());
                form.getElement().executeJs("this.querySelector('.login-submit').focus()");
            });
            button.add(new Span(sample.name()), roles);
            list.add(button);
        }
        return list;
    }

    private Component foot() {
        boolean english = ScreenSetup.locale().getLanguage().equals("en");
        Button language = new Button(getTranslation("people.login.otherLanguage"),
                click -> ScreenSetup.choose(english ? "vi" : "en"));
        language.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return new Footer(new Span(getTranslation("people.login.forgot")), language);
    }

    /** Whoever is signed in already has nothing to do here. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        if (signedIn.user().isPresent()) {
            event.forwardTo("");
            return;
        }
        refusal().ifPresent(text -> {
            error.setText(text);
            error.setVisible(true);
        });
    }

    /** Said once: after a reload the page is clean again. */
    private Optional<String> refusal() {
        var session = VaadinSession.getCurrent().getSession();
        Object last = session.getAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        session.removeAttribute(WebAttributes.AUTHENTICATION_EXCEPTION);
        if (last instanceof SignInRefused refused) {
            return Optional.of(getTranslation(refused.key(), refused.arguments()));
        }
        if (last instanceof AuthenticationException wrong) {
            username.setValue(String.valueOf(wrong.getMessage()));
            username.setAutofocus(false);
            password.setAutofocus(true);
            return Optional.of(getTranslation("people.login.bad"));
        }
        return Optional.empty();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("people.login.title") + " – " + getTranslation("shell.title");
    }
}
