package vn.khcn.portal.forms.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.periods.PeriodService;

/** The periods one chooses among: the months of late, and the longer ones of this year and the last. */
final class PeriodChoice {
    private static final int MONTHS = 6;

    private PeriodChoice() {}

    static List<Period> around(Period current) {
        List<Period> periods = new ArrayList<>(
                IntStream.range(0, MONTHS).mapToObj(i -> current.plus(-i)).toList());
        for (int year = current.year(); year >= current.year() - 1; year--) {
            for (PeriodKind kind : List.of(PeriodKind.QUARTER, PeriodKind.HALF_YEAR, PeriodKind.NINE_MONTHS,
                    PeriodKind.YEAR)) {
                for (int i = 1; i <= kind.perYear(); i++) {
                    periods.add(new Period(kind, year, i));
                }
            }
        }
        return periods;
    }

    /** The last of the kinds that has ended, the longest where several end that day; the current one where none has. */
    static Period lastEnded(PeriodService periods, Set<PeriodKind> kinds, LocalDate today) {
        Period current = periods.current();
        Function<Period, LocalDate> end = p -> periods.window(p).cutOff();
        return around(current).stream()
                .filter(p -> kinds.contains(p.kind()) && end.apply(p).isBefore(today))
                .max(Comparator.comparing(end).thenComparing(p -> p.kind().months())).orElse(current);
    }
}
