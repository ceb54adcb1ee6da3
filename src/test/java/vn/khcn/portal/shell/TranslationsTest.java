package vn.khcn.portal.shell;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

import static java.util.stream.Collectors.toCollection;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every text of the screen stands in both languages, none is left over, none is written into a view. A key is a literal
 * {@code "room.screen.thing"}; a literal that ends with a dot, {@code "room.state."}, declares that keys are put together
 * from it.
 */
class TranslationsTest {
    private static final Path TEXTS = Path.of("src/main/resources/i18n");
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Pattern TOKEN = Pattern
            .compile("\"\"\"(.*?)\"\"\"|\"((?:\\\\.|[^\"\\\\\\n])*)\"|//[^\\n]*|/\\*.*?\\*/|'(?:\\\\.|[^'\\\\])+'",
                    Pattern.DOTALL);

    @Test
    void bothLanguagesHaveTheSameKeys() throws IOException {
        assertThat(keys("en")).isEqualTo(keys("vi"));
    }

    @Test
    void everyKeyInTheCodeHasAText() throws IOException {
        Set<String> known = keys("vi");
        Set<String> rooms = known.stream().map(k -> k.substring(0, k.indexOf('.'))).collect(toCollection(TreeSet::new));
        Pattern key = Pattern.compile("(" + String.join("|", rooms) + ")(\\.[A-Za-z0-9_]+){2,}");
        assertThat(literals(p -> true).filter(l -> key.matcher(l).matches()).filter(l -> !known.contains(l)))
                .as("keys without a text").isEmpty();
    }

    @Test
    void everyTextIsUsed() throws IOException {
        Set<String> used = literals(p -> true).collect(toCollection(TreeSet::new));
        Set<String> starts = used.stream().filter(l -> l.matches("[a-z]+(\\.[A-Za-z0-9_]+)+\\."))
                .collect(toCollection(TreeSet::new));
        assertThat(keys("vi").stream().filter(k -> !used.contains(k) && starts.stream().noneMatch(k::startsWith)))
                .as("texts that nothing shows").isEmpty();
    }

    @Test
    void noViewCarriesItsOwnWords() throws IOException {
        assertThat(literals(p -> p.contains("/ui/") || p.contains("/shell/"))
                .filter(l -> l.codePoints().anyMatch(c -> c > 127 && Character.isLetter(c)))).as("words in a view")
                .isEmpty();
    }

    private static Set<String> keys(String language) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.list(TEXTS)) {
            for (Path file : files.filter(f -> f.toString().endsWith("_" + language + ".properties")).toList()) {
                Properties texts = new Properties();
                try (Reader reader = Files.newBufferedReader(file)) {
                    texts.load(reader);
                }
                texts.forEach((key, text) -> assertThat(text.toString()).as("%s", key).isNotBlank());
                keys.addAll(texts.stringPropertyNames());
            }
        }
        return keys;
    }

    private static Stream<String> literals(Predicate<String> where) throws IOException {
        Stream.Builder<String> found = Stream.builder();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(f -> f.toString().endsWith(".java"))
                    .filter(f -> where.test(f.toString().replace('\\', '/'))).toList()) {
                Matcher token = TOKEN.matcher(Files.readString(file));
                while (token.find()) {
                    String text = token.group(1) != null ? token.group(1) : token.group(2);
                    if (text != null) {
                        found.add(text);
                    }
                }
            }
        }
        return found.build();
    }
}
