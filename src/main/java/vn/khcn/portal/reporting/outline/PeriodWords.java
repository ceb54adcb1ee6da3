package vn.khcn.portal.reporting.outline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;

/** The words of an outline that follow the period: {@code {period}} becomes "tháng 10/2023", {@code {next}} "tháng 11/2023". */
public final class PeriodWords {
    private static final Pattern WORD = Pattern.compile("\\{([A-Za-z]+)}");
    /** Whom the regime reports to. */
    public static final String RECIPIENT = "recipient";
    /** On what the regime rests. */
    public static final String LEGAL_BASE = "legalBase";
    private final Map<String, String> words = new LinkedHashMap<>();

    private PeriodWords(Period period, PeriodCalendar calendar, LocalDate cutOff) {
        Period next = period.next();
        words.put("period", period.label());
        words.put("PERIOD", period.label().toUpperCase(Locale.ROOT));
        words.put("next", next.label());
        words.put("NEXT", next.label().toUpperCase(Locale.ROOT));
        words.put("ahead", period.aheadLabel());
        words.put("AHEAD", period.aheadLabel().toUpperCase(Locale.ROOT));
        words.put("previous", period.previous().label());
        words.put("month", month(period));
        words.put("year", Integer.toString(period.year()));
        words.put("nextMonth", month(next));
        words.put("nextYear", Integer.toString(next.year()));
        words.put("from", day(calendar.range(period).from()));
        words.put("cutOff", day(cutOff));
    }

    public static PeriodWords of(Period period, PeriodCalendar calendar) {
        return of(period, calendar, calendar.range(period).to());
    }

    /** @param cutOff the day figures are taken at, where it is not the period's last */
    public static PeriodWords of(Period period, PeriodCalendar calendar, LocalDate cutOff) {
        return new PeriodWords(period, calendar, cutOff);
    }

    /** The words of the regime too: {@code {recipient}}, {@code {legalBase}}. */
    public PeriodWords with(Map<String, String> more) {
        words.putAll(more);
        return this;
    }

    /** The words there are, for the editor's help and for checking an outline. */
    public static Set<String> names() {
        return of(Period.month(2000, 1), PeriodCalendar.ADMINISTRATIVE)
                .with(Map.of(RECIPIENT, "", LEGAL_BASE, "")).words
                .keySet();
    }

    /** The text with its period words filled in; anything else in braces stays. */
    public String fill(String text) {
        return WORD.matcher(text).replaceAll(
                found -> Matcher.quoteReplacement(words.getOrDefault(found.group(1), found.group())));
    }

    /** Each line filled. */
    public List<String> fill(List<String> lines) {
        return lines.stream().map(this::fill).toList();
    }

    /** Each line filled; a word that names several things, parted by ";", gives a line for each. */
    public List<String> fillParts(List<String> lines) {
        return fill(lines).stream().flatMap(line -> Arrays.stream(line.split(";"))).map(String::strip)
                .filter(line -> !line.isEmpty()).toList();
    }

    private static String month(Period period) {
        int month = period.months().getLast().ordinal();
        return month < 3 ? "0" + month : Integer.toString(month);
    }

    private static String day(LocalDate day) {
        return DocumentReference.day(day);
    }
}
