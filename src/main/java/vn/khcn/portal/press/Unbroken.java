package vn.khcn.portal.press;

import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Keeps numbers whole at the end of a line. Java parts "6.751/10.000" before the last three digits and "12/KHCN-VP" at its
 * hyphen; so inside a number the signs are replaced by letters of the very same width while lines are measured, and put
 * back when the text is written.
 */
final class Unbroken {
    private static final String SIGNS = "./-\u00a0";
    private static final String LETTERS = "\u2219\u0268\u02c9\u00a0";
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d.,]*(?:[./-][\\p{Lu}\\d][\\p{Lu}\\d&]*)+");
    /** Looks back only where a space is followed by what may need it: looking back at every sign cost a tenth of a print. */
    private static final Pattern PAIR = Pattern.compile(
            " (?=%)(?<=\\d )| (?=\\d)(?<=\\b(?:ngày|tháng|năm|quý|Quý|số|Số) )",
            Pattern.UNICODE_CHARACTER_CLASS);

    private Unbroken() {}

    static String glue(String text) {
        String glued = NUMBER.matcher(text).replaceAll(number -> swap(number, SIGNS, LETTERS));
        return PAIR.matcher(glued).replaceAll("\u00a0");
    }

    static String release(String text) {
        return swap(text, LETTERS, "./- ");
    }

    /** These letters cannot be told from the signs they stand for; a text that has them is refused before printing. */
    static boolean reserved(int sign) {
        return sign != '\u00a0' && LETTERS.indexOf(sign) >= 0;
    }

    private static String swap(MatchResult number, String from, String to) {
        return swap(number.group(), from, to);
    }

    private static String swap(String text, String from, String to) {
        StringBuilder swapped = new StringBuilder(text);
        for (int i = 0; i < swapped.length(); i++) {
            int sign = from.indexOf(swapped.charAt(i));
            if (sign >= 0) {
                swapped.setCharAt(i, to.charAt(sign));
            }
        }
        return swapped.toString();
    }
}
