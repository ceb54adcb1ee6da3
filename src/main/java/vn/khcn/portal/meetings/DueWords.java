package vn.khcn.portal.meetings;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoField;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;

/**
 * Reads a deadline as it is said: "18/5", "trước ngày 18/5/2024" (the last good day is the 17th), "hết tháng 6", "quý III",
 * "thứ sáu", "tuần tới", "trong 5 ngày", "thường xuyên", "giao ban tới". Without a year the next such day is meant.
 */
public final class DueWords {
    private static final Pattern DAY = Pattern.compile("(?<!\\d)(\\d{1,2})[/.-](\\d{1,2})(?!\\d)(?:[/.-](\\d{4}))?");
    private static final Pattern MONTH = Pattern.compile("thang (\\d{1,2})(?:[/ ](?:nam )?(\\d{4}))?");
    private static final Pattern QUARTER = Pattern.compile("quy (iv|i{1,3}|[1-4])(?:[/ ](?:nam )?(\\d{4}))?");
    private static final Pattern YEAR = Pattern.compile("nam(?: (\\d{4}| nay))?");
    private static final Pattern WEEKDAY = Pattern.compile("(?:thu (hai|ba|tu|nam|sau|bay|[2-7])|chu nhat)");
    private static final Pattern DAYS = Pattern.compile("(?:trong |sau )?(\\d{1,3}) ngay");
    private static final List<String> WEEK = List.of("hai", "ba", "tu", "nam", "sau", "bay");
    private static final List<String> QUARTERS = List.of("i", "ii", "iii", "iv");
    private static final int WEEKDAYS = 5;

    private DueWords() {}

    /**
     * @param from the day it is said
     * @throws BusinessRule at {@code due} if the words name no day
     */
    public static Due read(String words, LocalDate from) {
        String said = CleanText.line(words);
        String folded = CleanText.folded(said).replaceAll("[.;,]+$", "").replace("cham nhat", "").strip();
        if (folded.isEmpty()) {
            return Due.NONE;
        }
        if (folded.matches("tx|thuong xuyen")) {
            return Due.STANDING;
        }
        if (folded.matches("gbt|(tai )?(buoi |phien )?giao ban (toi|sau|ky toi|thang sau|tuan sau|tuan toi)")) {
            return Due.NEXT_MEETING;
        }
        boolean before = folded.startsWith("truoc ") && !folded.startsWith("truoc het");
        LocalDate named = named(folded, before, from)
                .orElseThrow(() -> BusinessRule.at("due", "meetings.rule.dueUnread", said));
        return Due.day(before ? named.minusDays(1) : named, said);
    }

    private static Optional<LocalDate> named(String said, boolean before, LocalDate from) {
        Matcher day = DAY.matcher(said);
        if (day.find()) {
            return Optional.of(day(day, from));
        }
        Matcher month = MONTH.matcher(said);
        if (month.find()) {
            YearMonth named = month(number(month.group(1)), month.group(2), from);
            return Optional.of(before ? named.atDay(1) : named.atEndOfMonth());
        }
        if (said.contains("thang nay") || said.matches("(cuoi|het|trong) thang")) {
            return Optional.of(YearMonth.from(from).atEndOfMonth());
        }
        if (said.contains("thang toi") || said.contains("thang sau")) {
            return Optional.of(YearMonth.from(from).plusMonths(1).atEndOfMonth());
        }
        Matcher quarter = QUARTER.matcher(said);
        if (quarter.find()) {
            String which = quarter.group(1);
            int place = QUARTERS.contains(which) ? QUARTERS.indexOf(which) + 1 : number(which);
            YearMonth last = month(place * 3, quarter.group(2), from);
            return Optional.of(before ? last.minusMonths(2).atDay(1) : last.atEndOfMonth());
        }
        return near(said, from);
    }

    /** Days that lie near the day it is said. */
    private static Optional<LocalDate> near(String said, LocalDate from) {
        if (said.contains("hom nay")) {
            return Optional.of(from);
        }
        if (said.contains("ngay mai")) {
            return Optional.of(from.plusDays(1));
        }
        Matcher weekday = WEEKDAY.matcher(said);
        LocalDate week = said.contains("tuan toi") || said.contains("tuan sau") ? from.plusWeeks(1) : from;
        if (weekday.find()) {
            DayOfWeek day = weekday(weekday.group(1));
            return Optional.of(week.equals(from)
                    ? from.with(TemporalAdjusters.nextOrSame(day))
                    : week.with(ChronoField.DAY_OF_WEEK, day.getValue()));
        }
        if (said.contains("tuan")) {
            return Optional.of(week.with(ChronoField.DAY_OF_WEEK, WEEKDAYS));
        }
        Matcher days = DAYS.matcher(said);
        if (days.find()) {
            return Optional.of(from.plusDays(number(days.group(1))));
        }
        Matcher year = YEAR.matcher(said);
        return year.find()
                ? Optional.of(LocalDate.of(year.group(1) == null || year.group(1).isBlank()
                        || year.group(1).contains("nay") ? from.getYear() : number(year.group(1)), 12, 31))
                : Optional.empty();
    }

    private static LocalDate day(Matcher said, LocalDate from) {
        try {
            int day = number(said.group(1));
            int month = number(said.group(2));
            if (said.group(3) != null) {
                return LocalDate.of(number(said.group(3)), month, day);
            }
            LocalDate thisYear = LocalDate.of(from.getYear(), month, day);
            return thisYear.isBefore(from) ? LocalDate.of(from.getYear() + 1, month, day) : thisYear;
        } catch (DateTimeException impossible) {
            throw BusinessRule.at("due", "meetings.rule.dueImpossible", said.group());
        }
    }

    private static YearMonth month(int month, @Nullable String year, LocalDate from) {
        if (month < 1 || month > 12) {
            throw BusinessRule.at("due", "meetings.rule.dueImpossible", String.valueOf(month));
        }
        if (year != null) {
            return YearMonth.of(number(year), month);
        }
        YearMonth thisYear = YearMonth.of(from.getYear(), month);
        return thisYear.isBefore(YearMonth.from(from)) ? thisYear.plusYears(1) : thisYear;
    }

    private static DayOfWeek weekday(@Nullable String name) {
        if (name == null) {
            return DayOfWeek.SUNDAY;
        }
        return DayOfWeek.of(WEEK.contains(name) ? WEEK.indexOf(name) + 1 : number(name) - 1);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }
}
