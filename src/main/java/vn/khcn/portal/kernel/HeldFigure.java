package vn.khcn.portal.kernel;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number in a record's own words that the record holds as a value: "20 dự án" in the title of a decision, "50%" in a
 * task. Whatever prints the words prints the number as a figure of the record.
 */
public record HeldFigure(FigureValue value) {
    private static final Pattern TYPED = Pattern
            .compile("(\\d{1,3}(?:\\.\\d{3})+|\\d{1,12})(?:,(\\d{1,4}))?\\s*(\\D.{0,59})?");

    /** Reads "20 dự án"; empty where there is no number. */
    public static Optional<HeldFigure> read(String typed) {
        Matcher parts = TYPED.matcher(CleanText.line(typed));
        if (!parts.matches()) {
            return Optional.empty();
        }
        String fraction = parts.group(2) == null ? "" : parts.group(2);
        BigDecimal number = new BigDecimal(
                parts.group(1).replace(".", "") + (fraction.isEmpty() ? "" : "." + fraction));
        return Optional
                .of(new HeldFigure(new FigureValue(number, parts.group(3) == null ? "" : parts.group(3),
                        fraction.length())));
    }

    /**
     * The clean form of what was typed, empty for nothing.
     *
     * @throws BusinessRule where it is no number with its unit, or the words do not say it
     */
    public static String checked(String field, String typed, String words) {
        String clean = CleanText.line(typed);
        if (!clean.isEmpty()
                && read(clean).filter(figure -> figure.place(CleanText.line(words)).find()).isEmpty()) {
            throw BusinessRule.at(field, "shell.rule.heldFigure", clean);
        }
        return clean;
    }

    /** A sentence with the figure in the place of the number; its unit stays as it is written. */
    public String in(String markup, FigureKey key) {
        return place(markup).replaceFirst(Matcher.quoteReplacement("{" + key + "}"));
    }

    private Matcher place(String words) {
        String number = "(?<![\\d.,/])(?:" + Pattern.quote(value.printed()) + "|" + Pattern.quote(value.grouped())
                + ")";
        String unit = value.unit().isEmpty() ? "(?![\\d.,/])" : "(?=\\s*" + Pattern.quote(value.unit()) + ")";
        return Pattern.compile(number + unit).matcher(words);
    }
}
