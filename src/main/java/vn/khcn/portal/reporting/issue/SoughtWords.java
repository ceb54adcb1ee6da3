package vn.khcn.portal.reporting.issue;

import java.util.Comparator;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.khcn.portal.documents.IssuedDocumentService;
import vn.khcn.portal.kernel.CleanText;

/** What somebody typed, as words to look for: "quoted words" stay together, the longest come first. */
final class SoughtWords {
    private static final Pattern WORD = Pattern.compile("\"([^\"]+)\"|(\\S+)");

    private SoughtWords() {}

    static List<String> of(String typed) {
        return WORD.matcher(CleanText.line(typed).replaceAll("[“”„]", "\"")).results().flatMap(SoughtWords::word)
                .distinct().sorted(Comparator.comparing(String::length).reversed())
                .limit(IssuedDocumentService.WORDS).toList();
    }

    private static Stream<String> word(MatchResult found) {
        String word = (found.group(1) == null ? found.group(2) : found.group(1)).replace("\"", "").strip();
        return word.isEmpty() ? Stream.empty() : Stream.of(word);
    }

    /** The word as the index has it, in a pattern. */
    static String pattern(List<String> words, int place) {
        return words.size() <= place
                ? "%"
                : "%" + CleanText.sought(words.get(place)).replaceAll("([!%_])", "!$1") + "%";
    }
}
