package vn.khcn.portal.kernel;

import java.time.YearMonth;
import java.util.List;
import java.util.stream.IntStream;

/**
 * A reporting period, free of any calendar: "tháng 10/2023", "quý III/2023", "9 tháng đầu năm 2023".
 * The days it covers come from a {@link PeriodCalendar}.
 *
 * @param ordinal 1-based within the year
 */
public record Period(PeriodKind kind, int year, int ordinal) implements Comparable<Period> {
    private static final List<String> ROMAN = List.of("I", "II", "III", "IV");

    public Period {
        if (ordinal < 1 || ordinal > kind.perYear()) {
            throw new IllegalArgumentException("No " + kind + " number " + ordinal + " in a year");
        }
    }

    public static Period month(int year, int month) {
        return new Period(PeriodKind.MONTH, year, month);
    }

    public static Period of(YearMonth month) {
        return month(month.getYear(), month.getMonthValue());
    }

    /** Reads what {@link #code()} writes: 202310, 2023Q3, 2023H1, 2023N9, 2023. */
    public static Period parse(String code) {
        int year = Integer.parseInt(code.substring(0, 4));
        if (code.length() == 4) {
            return new Period(PeriodKind.YEAR, year, 1);
        }
        return switch (code.charAt(4)) {
            case 'Q' -> new Period(PeriodKind.QUARTER, year, Integer.parseInt(code.substring(5)));
            case 'H' -> new Period(PeriodKind.HALF_YEAR, year, Integer.parseInt(code.substring(5)));
            case 'N' -> new Period(PeriodKind.NINE_MONTHS, year, 1);
            default -> month(year, Integer.parseInt(code.substring(4)));
        };
    }

    /** The stable code: YYYYMM, YYYYQn, YYYYHn, YYYYN9, YYYY. */
    public String code() {
        return switch (kind) {
            case MONTH -> "%d%02d".formatted(year, ordinal);
            case QUARTER -> year + "Q" + ordinal;
            case HALF_YEAR -> year + "H" + ordinal;
            case NINE_MONTHS -> year + "N9";
            case YEAR -> Integer.toString(year);
        };
    }

    public Period next() {
        return plus(1);
    }

    public Period previous() {
        return plus(-1);
    }

    public Period lastYear() {
        return new Period(kind, year - 1, ordinal);
    }

    /** The period {@code steps} of the same kind later (or earlier). */
    public Period plus(int steps) {
        int index = year * kind.perYear() + ordinal - 1 + steps;
        return new Period(kind, Math.floorDiv(index, kind.perYear()), Math.floorMod(index, kind.perYear()) + 1);
    }

    /** The months this period is the union of, in order. */
    public List<Period> months() {
        int first = (ordinal - 1) * kind.months() + 1;
        return IntStream.range(first, first + kind.months()).mapToObj(m -> month(year, m)).toList();
    }

    /** From the first month of the report year to the last month of this period. */
    public List<Period> monthsOfYearSoFar() {
        int last = months().getLast().ordinal;
        return IntStream.rangeClosed(1, last).mapToObj(m -> month(year, m)).toList();
    }

    /** As printed: "tháng 10/2023", "quý III/2023", "6 tháng đầu năm 2023", "9 tháng đầu năm 2023", "năm 2023". */
    public String label() {
        return switch (kind) {
            case MONTH -> "tháng " + (ordinal < 3 ? "0" : "") + ordinal + "/" + year;
            case QUARTER -> "quý " + ROMAN.get(ordinal - 1) + "/" + year;
            case HALF_YEAR -> "6 tháng " + (ordinal == 1 ? "đầu" : "cuối") + " năm " + year;
            case NINE_MONTHS -> "9 tháng đầu năm " + year;
            case YEAR -> "năm " + year;
        };
    }

    /** The period of a kind that this month lies in; for nine months that of its year. */
    public Period within(PeriodKind wanted) {
        int month = months().getFirst().ordinal;
        return new Period(wanted, year, wanted == PeriodKind.NINE_MONTHS ? 1 : (month - 1) / wanted.months() + 1);
    }

    /** The time a plan at the end of this period speaks of: what follows it, for nine months the rest of the year. */
    public Period ahead() {
        return kind == PeriodKind.NINE_MONTHS ? new Period(PeriodKind.QUARTER, year, 4) : next();
    }

    /** {@link #ahead()} as printed. */
    public String aheadLabel() {
        return kind == PeriodKind.NINE_MONTHS ? "3 tháng cuối năm " + year : next().label();
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = (year * 12 + months().getLast().ordinal) - (other.year * 12 + other.months().getLast().ordinal);
        return byEnd != 0 ? byEnd : kind.compareTo(other.kind);
    }
}
