package vn.khcn.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinRequest;
import com.vaadin.flow.server.VaadinServiceInitListener;
import jakarta.servlet.http.Cookie;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khcn.portal.shell.component.Notice;

/** Prepares every page: the language from a cookie, portal.js, errors shown in words. */
@Component
public class ScreenSetup implements VaadinServiceInitListener {
    private static final String LANGUAGE = "portal-language";
    private static final long serialVersionUID = 1L;
    private final transient Translations texts;

    ScreenSetup(Translations texts) {
        this.texts = texts;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(
                session -> session.getSession().setErrorHandler(error -> Notice.problem(error.getThrowable())));
        event.getSource().addUIInitListener(init -> prepare(init.getUI()));
        event.getSource().setSystemMessagesProvider(info -> messages());
        event.addIndexHtmlRequestListener(page -> {
            page.getDocument().child(0).attr("lang", locale().getLanguage());
            // Before anything is drawn: it remembers light or dark.
            page.getDocument().head().appendElement("script").attr("src", "portal.js");
            page.getDocument().head().appendElement("link").attr("rel", "icon").attr("href", "icons/portal.svg");
        });
    }

    private void prepare(UI ui) {
        ui.setLocale(locale());
        ui.getPage().executeJs("document.documentElement.lang = $0", locale().getLanguage());
        var reconnect = ui.getReconnectDialogConfiguration();
        reconnect.setDialogText(texts.getTranslation("shell.connection.trying", locale()));
        reconnect.setDialogTextGaveUp(texts.getTranslation("shell.connection.lost", locale()));
    }

    private SystemMessages messages() {
        CustomizedSystemMessages messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(true);
        messages.setSessionExpiredCaption(texts.getTranslation("shell.session.expired", locale()));
        messages.setSessionExpiredMessage(texts.getTranslation("shell.session.expiredMessage", locale()));
        messages.setCookiesDisabledNotificationEnabled(true);
        messages.setCookiesDisabledCaption(texts.getTranslation("shell.session.cookies", locale()));
        messages.setCookiesDisabledMessage(texts.getTranslation("shell.session.cookiesMessage", locale()));
        messages.setInternalErrorCaption(texts.getTranslation("shell.problem.unexpected", locale()));
        messages.setInternalErrorMessage(texts.getTranslation("shell.problem.reload", locale()));
        return messages;
    }

    /** The language of the cookie, Vietnamese without one. */
    public static Locale locale() {
        return cookie().filter("en"::equals).map(Locale::forLanguageTag).orElse(Translations.VIETNAMESE);
    }

    /** Remembers a language for a year in this browser and shows the page anew. */
    public static void choose(String language) {
        UI.getCurrent().getPage().executeJs(
                "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'; location.reload()",
                LANGUAGE,
                language);
    }

    private static Optional<String> cookie() {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Arrays.stream(cookies).filter(c -> c.getName().equals(LANGUAGE)).map(Cookie::getValue).findFirst();
    }
}
