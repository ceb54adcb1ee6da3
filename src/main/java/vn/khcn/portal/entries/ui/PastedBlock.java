package vn.khcn.portal.entries.ui;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Sentence;

/** A block of text from elsewhere, as rows of the grid. */
final class PastedBlock {
    /** "- ", "+ ", "• ", "1. ", "1.2. ", "a) ", also several after each other. */
    private static final Pattern BULLET = Pattern.compile(
            "^(\\s*([-–—+•●▪◦*·]|\\d{1,2}(\\.\\d{1,2})*[.)](?!\\d)|[a-z\\u0111]\\))\\s*)+(?=\\S)");

    private PastedBlock() {}

    /** One row for each line that says something, without its bullet; signs with a meaning are taken literally. */
    static List<String> rows(String block) {
        return Arrays.stream(block.split("\\R|\\u000b")).map(CleanText::line)
                .map(line -> BULLET.matcher(line).replaceFirst("").strip())
                .filter(line -> !line.isEmpty() && !line.matches("[-–—+•●▪◦*·]+")).map(Sentence::escape).toList();
    }
}
