package vn.khcn.portal.records;

import java.util.Arrays;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers of rows inside of texts, named anew. */
final class NumberedAnew {
    private static final Pattern TOKEN = Pattern.compile("\\{[^{}]*}");
    private static final Pattern NUMBER = Pattern.compile("(?<=[:=])\\d{1,18}(?=[|&}])");

    private NumberedAnew() {}

    /** Numbers joined by commas; those that did not come are left out. */
    static String list(String text, Map<Long, Long> numbers) {
        return Arrays.stream(text.split(",")).filter(n -> n.matches("\\d{1,18}")).map(Long::valueOf)
                .filter(numbers::containsKey).map(n -> String.valueOf(numbers.get(n)))
                .collect(Collectors.joining(","));
    }

    /** A sentence whose tokens name rows ({@code {#assigned-task:12|…}}, {@code {rec.guests?id=12}}). */
    static String sentence(String text, Map<Long, Long> numbers) {
        return TOKEN.matcher(text).replaceAll(token -> Matcher.quoteReplacement(NUMBER.matcher(token.group())
                .replaceAll(number -> anew(number, numbers))));
    }

    /** A figure's key, written without braces. */
    static String key(String text, Map<Long, Long> numbers) {
        String braced = sentence("{" + text + "}", numbers);
        return braced.substring(1, braced.length() - 1);
    }

    private static String anew(MatchResult number, Map<Long, Long> numbers) {
        return String.valueOf(numbers.getOrDefault(Long.valueOf(number.group()), Long.valueOf(number.group())));
    }
}
