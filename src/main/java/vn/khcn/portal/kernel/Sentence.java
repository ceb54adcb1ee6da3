package vn.khcn.portal.kernel;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence of a report with figures and records inside it, as typed and stored:
 * {@code {ind.period?code=TN.MAU}} is a figure, {@code {ind.period?code=TN.MAU|unit}} prints its unit too,
 * {@code {#assigned-task:12|label}} names a record, {@code *words*} are italic, a backslash takes a sign literally.
 */
public record Sentence(List<Part> parts) {
    private static final Pattern FIGURE = Pattern.compile("(?<!\\\\)\\{([^#{}|][^{}|]*)(\\|unit)?}");

    /** A piece of a sentence. */
    public sealed interface Part {}

    public record Words(String text, boolean italic) implements Part {}

    public record Token(FigureKey key, boolean withUnit) implements Part {}

    public record Mention(String type, long id, String label) implements Part {
        /** What tells the record from any other, whatever it is called here. */
        public String about() {
            return type + ":" + id;
        }
    }

    public Sentence {
        parts = List.copyOf(parts);
    }

    /** Reads the stored form. A token that cannot be read stays as words, so nothing typed is ever lost. */
    public static Sentence parse(String markup) {
        List<Part> parts = new ArrayList<>();
        StringBuilder words = new StringBuilder();
        boolean italic = false;
        for (int i = 0; i < markup.length(); i++) {
            char c = markup.charAt(i);
            if (c == '\\' && i + 1 < markup.length()) {
                words.append(markup.charAt(++i));
            } else if (c == '*') {
                flush(words, italic, parts);
                italic = !italic;
            } else if (c == '{' && markup.indexOf('}', i) > i) {
                int end = markup.indexOf('}', i);
                String token = markup.substring(i + 1, end);
                try {
                    Part part = token(token);
                    flush(words, italic, parts);
                    parts.add(part);
                } catch (IllegalArgumentException unreadable) {
                    words.append('{').append(token).append('}');
                }
                i = end;
            } else {
                words.append(c);
            }
        }
        flush(words, italic, parts);
        return new Sentence(parts);
    }

    /** A sentence of plain words; signs with a meaning are taken literally. */
    public static String escape(String plain) {
        return plain.replaceAll("([\\\\*{}])", "\\\\$1");
    }

    /** The figures in order of appearance. */
    public Stream<FigureKey> figures() {
        return parts.stream().filter(Token.class::isInstance).map(p -> ((Token) p).key());
    }

    /** The records named, in order of appearance. */
    public Stream<Mention> mentions() {
        return parts.stream().filter(Mention.class::isInstance).map(Mention.class::cast);
    }

    /** The stored form with other figures in the places of those it has; words and marks stay. */
    public static String withFigures(String markup, UnaryOperator<FigureKey> changed) {
        return FIGURE.matcher(markup).replaceAll(token -> {
            try {
                String unit = token.group(2) == null ? "" : token.group(2);
                return Matcher.quoteReplacement("{" + changed.apply(FigureKey.parse(token.group(1))) + unit + "}");
            } catch (IllegalArgumentException unreadable) {
                return Matcher.quoteReplacement(token.group());
            }
        });
    }

    /** The words without figures, for searching and comparing. */
    public String plain() {
        StringBuilder plain = new StringBuilder();
        for (Part part : parts) {
            switch (part) {
                case Words w -> plain.append(w.text());
                case Token t -> plain.append('…');
                case Mention m -> plain.append(m.label());
            }
        }
        return plain.toString();
    }

    private static Part token(String token) {
        int bar = token.indexOf('|');
        String head = bar < 0 ? token : token.substring(0, bar);
        if (head.startsWith("#")) {
            int colon = head.indexOf(':');
            if (colon < 2) {
                throw new IllegalArgumentException("Not a record: " + token);
            }
            return new Mention(head.substring(1, colon), Long.parseLong(head.substring(colon + 1)),
                    bar < 0 ? head : token.substring(bar + 1));
        }
        return new Token(FigureKey.parse(head), bar > 0 && token.substring(bar + 1).equals("unit"));
    }

    private static void flush(StringBuilder words, boolean italic, List<Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new Words(words.toString(), italic));
            words.setLength(0);
        }
    }
}
