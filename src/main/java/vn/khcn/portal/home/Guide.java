package vn.khcn.portal.home;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.CleanText;

/** The user guide (docs/huong-dan.md), chapter by chapter. */
@Component
public class Guide {
    private static final String CHAPTER = "\n## ";
    private static final Pattern ANCHOR = Pattern.compile("\\]\\(#([^)]+)\\)");
    private final List<Chapter> chapters = read();

    /**
     * What stands under one heading.
     *
     * @param name of the chapter in addresses, and in the links of the text
     * @param text in Markdown, the heading included
     */
    public record Chapter(String title, String name, String text) {}

    /** All chapters in the order of the guide. */
    public List<Chapter> chapters() {
        return chapters;
    }

    private static List<Chapter> read() {
        try {
            String whole = new ClassPathResource("guide/huong-dan.md").getContentAsString(StandardCharsets.UTF_8);
            // What stands before the first chapter is a list of them, for readers of the file.
            return Stream.of(whole.split(CHAPTER)).skip(1).map(Guide::chapter).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Chapter chapter(String text) {
        String title = text.lines().findFirst().orElseThrow();
        String links = ANCHOR.matcher("## " + text).replaceAll(link -> "](#" + name(link.group(1)) + ")");
        return new Chapter(title, name(title), links);
    }

    /** As a link in the file names a heading, without dấu. */
    private static String name(String heading) {
        return CleanText.folded(heading).replaceAll("[^a-z0-9 -]", "").replace(' ', '-');
    }
}
