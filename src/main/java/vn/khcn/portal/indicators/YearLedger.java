package vn.khcn.portal.indicators;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;

/** A year of all indicators, read at once for a list; what lies outside of it is asked for. */
final class YearLedger implements Ledger {
    private final Ledger others;
    private final int year;
    private final DateRange days;
    private final Map<Long, OpeningBalance> openings;
    private final Map<Long, List<SetValue>> set;
    private final Map<Long, List<Fact>> facts;
    private final Map<Long, Fact> before;

    /** @param before each indicator's last fact before the days */
    YearLedger(Ledger others, int year, DateRange days, Collection<OpeningBalance> openings, Collection<SetValue> set,
            Collection<Fact> facts, Collection<Fact> before) {
        this.others = others;
        this.year = year;
        this.days = days;
        this.openings = openings.stream().collect(Collectors.toMap(OpeningBalance::indicatorId, Function.identity()));
        this.set = set.stream().collect(Collectors.groupingBy(SetValue::indicatorId));
        this.facts = facts.stream().collect(Collectors.groupingBy(Fact::indicatorId));
        this.before = before.stream().collect(Collectors.toMap(Fact::indicatorId, Function.identity()));
    }

    @Override
    public Optional<OpeningBalance> opening(long indicatorId, int asked) {
        return asked == year ? Optional.ofNullable(openings.get(indicatorId)) : others.opening(indicatorId, asked);
    }

    @Override
    public List<SetValue> set(long indicatorId, List<Period> months) {
        return months.stream().allMatch(m -> m.year() == year)
                ? set.getOrDefault(indicatorId, List.of()).stream().filter(v -> months.contains(v.month())).toList()
                : others.set(indicatorId, months);
    }

    @Override
    public List<Fact> facts(long indicatorId, DateRange asked, String category, String place) {
        if (!days.contains(asked.from()) || !days.contains(asked.to())) {
            return others.facts(indicatorId, asked, category, place);
        }
        Predicate<FactEntry> wanted = e -> asked.contains(e.occurredOn())
                && (category.isEmpty() || category.equals(e.category()))
                && (place.isEmpty() || place.equals(e.place()));
        return read(indicatorId).filter(f -> wanted.test(f.entry())).toList();
    }

    @Override
    public Ledger ofYear(FigureContext context) {
        return others.ofYear(context);
    }

    @Override
    public Optional<Fact> last(long indicatorId, LocalDate until) {
        return days.contains(until)
                ? read(indicatorId).filter(f -> !f.entry().occurredOn().isAfter(until)).reduce((a, b) -> b)
                        .or(() -> Optional.ofNullable(before.get(indicatorId)))
                : others.last(indicatorId, until);
    }

    private Stream<Fact> read(long indicatorId) {
        return facts.getOrDefault(indicatorId, List.of()).stream();
    }
}
