package vn.khcn.portal.shell;

import com.vaadin.flow.i18n.I18NProvider;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * The texts of the screen: one pair of files per room, {@code i18n/<room>_vi.properties} and {@code _en}. Vietnamese is
 * the first language; keys start with the room's name.
 */
@Component
public class Translations implements I18NProvider {
    private static final long serialVersionUID = 1L;
    public static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private final Properties vietnamese = load("vi");
    private final Properties english = load("en");
    private final transient ObjectProvider<TextSource> more;

    Translations(ObjectProvider<TextSource> more) {
        this.more = more;
    }

    @Override
    public List<Locale> getProvidedLocales() {
        return List.of(VIETNAMESE, Locale.ENGLISH);
    }

    @Override
    public String getTranslation(String key, Locale locale, Object... params) {
        String text = find(key, locale);
        if (text == null) {
            return "!" + key;
        }
        return params.length == 0 ? text : new MessageFormat(text.replace("'", "''"), locale).format(params);
    }

    /** True where the key has a text. */
    public boolean has(String key) {
        return find(key, VIETNAMESE) != null;
    }

    private @Nullable String find(String key, Locale locale) {
        String text = (locale.getLanguage().equals("en") ? english : vietnamese).getProperty(key);
        return text != null
                ? text
                : more.stream().map(source -> source.text(key, locale)).filter(Objects::nonNull).findFirst()
                        .orElse(null);
    }

    /** A text in Vietnamese, for mails, documents and other places without a screen. */
    public String vietnamese(String key, Object... params) {
        return getTranslation(key, VIETNAMESE, params);
    }

    private static Properties load(String language) {
        Properties all = new Properties();
        try {
            for (Resource file : new PathMatchingResourcePatternResolver()
                    .getResources("classpath*:i18n/*_" + language + ".properties")) {
                try (var reader = new InputStreamReader(file.getInputStream(), StandardCharsets.UTF_8)) {
                    all.load(reader);
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return all;
    }
}
