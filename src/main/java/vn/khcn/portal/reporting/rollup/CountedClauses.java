package vn.khcn.portal.reporting.rollup;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.lines.Figures;

/**
 * A unit's sentence in a longer period, or an outline's own: figures are counted anew there, and clauses that count nothing say nothing.
 * Clauses are parted by ";"; what stands in brackets is not looked at. What stands before a colon introduces them all.
 */
public final class CountedClauses {
    private static final Pattern BRACKETS = Pattern.compile("\\([^()]*\\)");
    private final Predicate<FigureKey> nothing;

    /** @param nothing whether a figure is zero in the period */
    public CountedClauses(Predicate<FigureKey> nothing) {
        this.nothing = nothing;
    }

    /** For what is counted in a session. */
    public static CountedClauses in(Figures.Session session) {
        return new CountedClauses(
                key -> session.evaluate(key).filter(f -> f.value().number().signum() == 0).isPresent());
    }

    /** The sentence without its clauses that count nothing; empty where no clause is left. */
    public String of(String text) {
        if (Sentence.parse(text).figures().noneMatch(nothing)) {
            return text;
        }
        List<String> clauses = clauses(text);
        List<String> left = clauses.stream().filter(this::counts).collect(Collectors.toCollection(ArrayList::new));
        if (left.isEmpty() || left.size() == clauses.size()) {
            return left.isEmpty() ? "" : text;
        }
        String introduction = introduction(clauses.getFirst());
        String first = left.getFirst().strip();
        if (clauses.getFirst().equals(left.getFirst())) {
            introduction = "";
        } else if (introduction.isEmpty()) {
            first = first.substring(0, 1).toUpperCase(Locale.ROOT) + first.substring(1);
        }
        left.set(0, introduction + first);
        String end = text.endsWith(".") ? "." : text.endsWith(";") ? ";" : "";
        return left.stream().map(String::strip).collect(Collectors.joining("; ")).replaceAll("[.;]+$", "") + end;
    }

    private boolean counts(String clause) {
        List<FigureKey> figures = Sentence.parse(BRACKETS.matcher(clause).replaceAll("")).figures().toList();
        return figures.isEmpty() || !figures.stream().allMatch(nothing);
    }

    /** "Đo lường: " of "Đo lường: kiểm tra {…}"; empty where a figure comes first. */
    private static String introduction(String clause) {
        int colon = clause.indexOf(": ");
        int figure = clause.indexOf('{');
        return colon < 0 || figure >= 0 && figure < colon ? "" : clause.substring(0, colon + 2);
    }

    private static List<String> clauses(String text) {
        List<String> clauses = new ArrayList<>();
        int depth = 0;
        int start = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '(' || c == '{') {
                depth++;
            } else if (c == ')' || c == '}') {
                depth--;
            } else if (c == ';' && depth == 0 && i + 1 < text.length()) {
                clauses.add(text.substring(start, i));
                start = i + 1;
            }
        }
        clauses.add(text.substring(start));
        return clauses;
    }
}
