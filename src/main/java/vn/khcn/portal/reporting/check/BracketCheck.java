package vn.khcn.portal.reporting.check;

import java.util.List;
import java.util.stream.Stream;

/** A bracket or quotation mark without its partner. */
final class BracketCheck implements Check {
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
        return report.paragraphs().flatMap(p -> {
            String text = p.text().replace("[…]", "").replaceAll("(?<![\\p{L}\\d])(?:\\d{1,2}|\\p{L}{1,2})\\)", "");
            return PAIRS.stream().filter(pair -> count(text, pair.charAt(0)) != count(text, pair.charAt(1)))
                    .map(pair -> at(p, pair, pair));
        });
    }

    private static long count(String text, char sign) {
        return text.chars().filter(c -> c == sign).count();
    }
}
