package vn.khcn.portal.entries.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;
import vn.khcn.portal.entries.EntryText;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Sentence;

/** A block of text from elsewhere, as rows of the grid; sentence/markup.js reads what is pasted into a row the same way. */
final class PastedBlock {
    /** "- ", "+ ", "• ", "1. ", "1.2. ", "a) ", also several after each other. */
    private static final Pattern BULLET = Pattern.compile(
            "^(\\s*([-–—+•●▪◦*·]|\\d{1,2}(\\.\\d{1,2})*[.)](?!\\d)|[a-z\\u0111]\\))\\s*)+(?=\\S)");

    private PastedBlock() {}

    /** A row to be: its markup, and 2 where it stands one level deeper. */
    record Line(String text, int level) {
        EntryText words() {
            return new EntryText(text, List.of(), level);
        }
    }

    /**
     * One row for each line that says something, without its bullet; signs with a meaning are taken literally. A "+", and
     * a dash below a number, stand one level deeper.
     */
    static List<Line> rows(String block) {
        List<Line> rows = new ArrayList<>();
        boolean numbered = false;
        for (String line : block.split("\\R|\\u000b")) {
            String words = CleanText.line(line);
            Matcher found = BULLET.matcher(words);
            String bullet = found.find() ? found.group().strip() : "";
            String text = found.replaceFirst("").strip();
            if (!text.isEmpty() && !text.matches("[-–—+•●▪◦*·]+")) {
                boolean dash = !bullet.isEmpty() && !Character.isLetterOrDigit(bullet.charAt(0));
                boolean deeper = !rows.isEmpty() && (bullet.startsWith("+") || dash && numbered);
                numbered = dash ? numbered : !bullet.isEmpty();
                rows.add(new Line(Sentence.escape(text), deeper ? 2 : 1));
            }
        }
        return rows;
    }

    /** What the editor read from the clipboard: its rows and their levels. */
    static List<Line> of(JsonNode detail) {
        List<Line> rows = new ArrayList<>();
        for (JsonNode text : detail.path("rows")) {
            int level = detail.path("levels").path(rows.size()).asInt(1);
            rows.add(new Line(text.asString(), level == 2 ? 2 : 1));
        }
        return rows;
    }
}
