package vn.khcn.portal.reporting.check;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A bracket or quotation mark without its partner. */
final class BracketCheck implements Check {
    /** "a)", "1)" begin a list and have no partner. */
    private static final Pattern LIST_MARK = Pattern.compile("(?:^|[^\\p{L}\\d])(?:\\d{1,2}|\\p{L})$");
    private static final List<String> PAIRS = List.of("()", "[]", "“”", "«»");

    @Override
    public String code() {
        return "bracket";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> find(Checked report) {
        return report.paragraphs().flatMap(p -> PAIRS.stream()
                .filter(pair -> !balanced(p.text().replace("[…]", ""), pair.charAt(0), pair.charAt(1)))
                .map(pair -> at(p, pair, pair)));
    }

    private static boolean balanced(String text, char opening, char closing) {
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == opening) {
                depth++;
            } else if (c == closing && depth > 0) {
                depth--;
            } else if (c == closing && !LIST_MARK.matcher(text.substring(0, i)).find()) {
                return false;
            }
        }
        return depth == 0;
    }
}
