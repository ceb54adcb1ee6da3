package vn.khcn.portal.kernel;

import java.text.Normalizer;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Text as the portal stores it: Unicode NFC, no control characters, no stray white space. */
public final class CleanText {
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n]]");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern NO_KEY = Pattern.compile("[^\\x20-\\x7e]");

    private CleanText() {}

    /** One line: line breaks and runs of white space become one space. */
    public static String line(@Nullable String text) {
        return text == null ? "" : SPACE.matcher(multiline(text)).replaceAll(" ").strip();
    }

    /** Line breaks stay, other control and invisible format characters go. */
    public static String multiline(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n')
                .replace('\t', ' ').replace('\u00a0', ' ');
        return UNSEEN.matcher(composed).replaceAll("").strip();
    }

    /** Lower case without dấu, for finding: "Đường" and "duong" are the same. */
    public static String folded(String text) {
        return MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("").replace('đ', 'd')
                .replace('Đ', 'D').toLowerCase(java.util.Locale.ROOT);
    }

    /** What of a text is looked for and found by: folded, only the signs of a keyboard. */
    public static String sought(String text) {
        return NO_KEY.matcher(folded(text)).replaceAll("");
    }
}
