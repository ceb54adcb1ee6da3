package vn.khcn.portal.reporting.check;

import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The same word, or two words together, twice in a row, where the language does not double it on purpose. */
final class DoubledWordCheck implements Check {
    private static final Pattern TWICE = Pattern
            .compile("(?iu)(?<![\\p{L}\\p{M}\\d])(\\p{L}{2,}(?: \\p{L}+)?) +\\1(?![\\p{L}\\p{M}\\d])");
    private static final Set<String> ON_PURPOSE = Set.of("luôn", "ngày", "đều", "dần", "từ", "thường", "người", "nhà",
            "nơi", "xa", "đời", "ngành", "khe", "mãi", "vân", "chốn", "lâu", "hay", "năm", "song");

    @Override
    public String code() {
        return "doubled-word";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Stream<Finding> find(Checked report) {
        return report.paragraphs().flatMap(p -> TWICE.matcher(PeriodWordCheck.typed(p)).results()
                .map(MatchResult::group).filter(found -> !ON_PURPOSE.contains(word(found))).distinct()
                .map(found -> at(p, word(found), found)));
    }

    private static String word(String found) {
        return found.substring(0, found.indexOf(' ')).toLowerCase(Locale.ROOT);
    }
}
