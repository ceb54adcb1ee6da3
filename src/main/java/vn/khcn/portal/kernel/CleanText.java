package vn.khcn.portal.kernel;

import java.text.Normalizer;
import org.jspecify.annotations.Nullable;

/** Text as the portal stores it: Unicode NFC, no control characters, no stray white space. */
public final class CleanText {
    private CleanText() {}

    /** One line: line breaks and runs of white space become one space. */
    public static String line(@Nullable String text) {
        return text == null ? "" : multiline(text).replaceAll("\\s+", " ").strip();
    }

    /** Line breaks stay, other control and invisible format characters go. */
    public static String multiline(@Nullable String text) {
        if (text == null) {
            return "";
        }
        String composed = Normalizer.normalize(text, Normalizer.Form.NFC).replace("\r\n", "\n").replace('\r', '\n')
                .replace('\t', ' ').replace('\u00a0', ' ');
        return composed.replaceAll("[\\p{Cc}\\p{Cf}\\p{Co}\\p{Cn}&&[^\\n]]", "").strip();
    }

    /** Lower case without dấu, for finding: "Đường" and "duong" are the same. */
    public static String folded(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}+", "").replace('đ', 'd')
                .replace('Đ', 'D').toLowerCase(java.util.Locale.ROOT);
    }

    /** What of a text is looked for and found by: folded, only the signs of a keyboard. */
    public static String sought(String text) {
        return folded(text).replaceAll("[^\\x20-\\x7e]", "");
    }
}
