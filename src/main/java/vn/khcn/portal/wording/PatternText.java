package vn.khcn.portal.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;

/**
 * A pattern's text in pieces. {@code {received|unit}} is a figure of the pattern's register, with {@code ?over=year},
 * {@code plan} or {@code percent} what it comes to in the year; {@code {quality.surveys/places}} one of another register;
 * {@code {ind.period?code=X}} any figure; {@code {parts:received|unit}} its breakdown without zeros,
 * {@code {names:received}} the names alone, {@code {places:received}} where; {@code {items}} the list of records; in a
 * line per record {@code {field}} is a value of the record. {@code [words]} are printed only if something inside them is
 * not zero or empty, {@code [failed=0: words]} if it is, {@code [result=PASSED: words]} for one value,
 * {@code [year>period: words]} where the year began before the period did.
 */
record PatternText(List<Piece> pieces) {
    private static final Pattern NAME = Pattern.compile("(?:(parts|names|places):)?(?:([A-Za-z]+\\.[A-Za-z0-9]+)/)?"
            + "([A-Za-z][A-Za-z0-9.]*)(?:\\?([^|]*))?(\\|unit)?");
    private static final Pattern CONDITION = Pattern
            .compile("\\s*([A-Za-z][A-Za-z0-9./]*)\\s*(=|>)\\s*([^:\\s]+)\\s*:");

    /** A piece of a text. */
    sealed interface Piece {}

    /** Markup as it is. */
    record Words(String markup) implements Piece {}

    /** How a named thing is written. */
    enum Kind {
        FIGURE, PARTS, NAMES, PLACES
    }

    /** A figure, a list made of it, or a record's field. */
    record Named(Kind kind, String register, String name, Map<String, String> parameters, boolean withUnit)
            implements
                Piece {}

    /** Words that stand under a condition; an empty name means that anything inside has a value. */
    record Group(String name, boolean more, String value, List<Piece> pieces) implements Piece {
        /** Words that only repeat the period's own figure where the period begins the year. */
        boolean afterYearBegan() {
            return more && name.equals("year") && value.equals("period");
        }
    }

    PatternText {
        pieces = List.copyOf(pieces);
    }

    /** @throws BusinessRule at the field, if a brace or bracket is not closed or a placeholder cannot be read */
    static PatternText read(String field, String text) {
        Reader reader = new Reader(field, text);
        List<Piece> pieces = reader.pieces(false);
        if (reader.stars % 2 != 0) {
            throw BusinessRule.at(field, "wording.rule.stars");
        }
        return new PatternText(pieces);
    }

    /** Everything named, inside groups too. */
    Stream<Named> named() {
        return named(pieces);
    }

    private static Stream<Named> named(List<Piece> pieces) {
        return pieces.stream().flatMap(piece -> switch (piece) {
            case Words words -> Stream.<Named>empty();
            case Named named -> Stream.of(named);
            case Group group -> Stream.concat(condition(group), named(group.pieces()));
        });
    }

    private static Stream<Named> condition(Group group) {
        return group.name().isEmpty() || group.afterYearBegan() ? Stream.empty() : Stream.of(name(group.name()));
    }

    /** A name alone, as conditions have it. */
    static Named name(String text) {
        int slash = text.indexOf('/');
        return new Named(Kind.FIGURE, slash < 0 ? "" : text.substring(0, slash), text.substring(slash + 1), Map.of(),
                false);
    }

    private static final class Reader {
        private final String field;
        private final String text;
        private int at;
        private int stars;

        private Reader(String field, String text) {
            this.field = field;
            this.text = text;
        }

        private List<Piece> pieces(boolean inGroup) {
            List<Piece> pieces = new ArrayList<>();
            StringBuilder words = new StringBuilder();
            while (at < text.length()) {
                char c = text.charAt(at++);
                switch (c) {
                    case '\\' -> {
                        words.append(c);
                        if (at < text.length()) {
                            words.append(text.charAt(at++));
                        }
                    }
                    case '{' -> add(pieces, words, placeholder());
                    case '[' -> add(pieces, words, group());
                    case ']' -> {
                        if (!inGroup) {
                            throw BusinessRule.at(field, "wording.rule.opening", "]", near(at));
                        }
                        add(pieces, words, null);
                        return pieces;
                    }
                    case '}' -> throw BusinessRule.at(field, "wording.rule.opening", "}", near(at));
                    default -> {
                        stars += c == '*' ? 1 : 0;
                        words.append(c);
                    }
                }
            }
            if (inGroup) {
                throw BusinessRule.at(field, "wording.rule.closing", "[", near(text.length()));
            }
            add(pieces, words, null);
            return pieces;
        }

        private static void add(List<Piece> pieces, StringBuilder words, @Nullable Piece next) {
            if (!words.isEmpty()) {
                pieces.add(new Words(words.toString()));
                words.setLength(0);
            }
            if (next != null) {
                pieces.add(next);
            }
        }

        private Group group() {
            Matcher condition = CONDITION.matcher(text).region(at, text.length());
            boolean stands = condition.lookingAt();
            if (stands) {
                at = condition.end();
            }
            List<Piece> inside = pieces(true);
            return stands
                    ? new Group(condition.group(1), condition.group(2).equals(">"), condition.group(3), inside)
                    : new Group("", false, "", inside);
        }

        private Piece placeholder() {
            int end = text.indexOf('}', at);
            int again = text.indexOf('{', at);
            if (end < 0 || again >= 0 && again < end) {
                throw BusinessRule.at(field, "wording.rule.closing", "{", near(at));
            }
            String inside = text.substring(at, end);
            at = end + 1;
            if (inside.startsWith("#")) {
                return new Words("{" + inside + "}");
            }
            Matcher name = NAME.matcher(inside);
            if (!name.matches()) {
                throw BusinessRule.at(field, "wording.rule.placeholder", inside);
            }
            String kind = name.group(1);
            return new Named(kind == null ? Kind.FIGURE : Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
                    name.group(2) == null ? "" : name.group(2), name.group(3), parameters(name.group(4)),
                    name.group(5) != null);
        }

        private Map<String, String> parameters(@Nullable String pairs) {
            Map<String, String> parameters = new TreeMap<>();
            for (String pair : pairs == null ? new String[0] : pairs.split("&")) {
                int equals = pair.indexOf('=');
                if (equals < 1) {
                    throw BusinessRule.at(field, "wording.rule.placeholder", pair);
                }
                parameters.put(pair.substring(0, equals), pair.substring(equals + 1));
            }
            return parameters;
        }

        private String near(int place) {
            return text.substring(Math.max(0, place - 20), Math.min(text.length(), place + 20));
        }
    }
}
