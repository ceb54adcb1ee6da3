package vn.khcn.portal.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.ColorScheme;
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

/** Prepares every page: language and light or dark from cookies, errors shown in words. */
@Component
class ScreenSetup implements VaadinServiceInitListener {
    static final String LANGUAGE = "portal-language";
    static final String THEME = "portal-theme";
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
        event.addIndexHtmlRequestListener(page -> page.getDocument().child(0).attr("lang", locale().getLanguage()));
    }

    private void prepare(UI ui) {
        ui.setLocale(locale());
        ui.getPage().setColorScheme(dark() ? ColorScheme.Value.DARK : ColorScheme.Value.LIGHT);
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
        messages.setInternalErrorCaption(texts.getTranslation("shell.problem.unexpected", locale()));
        messages.setInternalErrorMessage(texts.getTranslation("shell.problem.reload", locale()));
        return messages;
    }

    /** The language of the cookie, Vietnamese without one. */
    static Locale locale() {
        return cookie(LANGUAGE).filter("en"::equals).map(Locale::forLanguageTag).orElse(Translations.VIETNAMESE);
    }

    static boolean dark() {
        return cookie(THEME).filter("dark"::equals).isPresent();
    }

    /** Remembers a choice for a year in this browser and shows the page anew. */
    static void choose(String cookie, String value) {
        UI.getCurrent().getPage().executeJs(
                "document.cookie = $0 + '=' + $1 + ';path=/;max-age=31536000;samesite=lax'; location.reload()", cookie,
                value);
    }

    private static Optional<String> cookie(String name) {
        VaadinRequest request = VaadinRequest.getCurrent();
        Cookie[] cookies = request == null ? null : request.getCookies();
        return cookies == null ? Optional.empty()
                : Arrays.stream(cookies).filter(c -> c.getName().equals(name)).map(Cookie::getValue).findFirst();
    }
}
