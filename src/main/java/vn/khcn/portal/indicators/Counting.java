package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.RecordsBehind;
import vn.khcn.portal.periods.PeriodService;

/** Counts an indicator in a period or since the start of the report year, by its kind of measure. */
@Component
class Counting {
    private final Ledger ledger;
    private final ObjectProvider<CountedSource> sources;
    private final IndicatorParts parts;
    private final PeriodService periods;

    Counting(Ledger ledger, ObjectProvider<CountedSource> sources, IndicatorParts parts, PeriodService periods) {
        this.periods = periods;
        this.parts = parts;
        this.ledger = ledger;
        this.sources = sources;
    }

    /** For many indicators in one period: what they are counted from is read at once. */
    Counting ofAll(FigureContext context) {
        return new Counting(ledger.ofYear(context), sources, parts, periods);
    }

    /** A longer period from the start of the year holds what the opening balance holds; others are the facts of their days. */
    Count inPeriod(Indicator indicator, FigureContext context, String category, String place) {
        return whole(indicator, context, i -> ownInPeriod(i, context, category, place));
    }

    private Count ownInPeriod(Indicator indicator, FigureContext context, String category, String place) {
        if (category.isEmpty() && place.isEmpty() && fromTheStart(context) && opened(indicator, context)) {
            return ownCumulative(indicator, context, category, place);
        }
        Count counted = over(indicator, context.range(), category, place);
        return category.isEmpty() && place.isEmpty()
                ? set(indicator, context, context.period().months(), counted)
                : counted;
    }

    /**
     * Part of a longer period lies before the opening balance, which does not say how much of it: no number is right but
     * where every month of that part was set.
     */
    boolean unknown(Indicator indicator, FigureContext context) {
        return ownUnknown(indicator, context)
                || parts.of(indicator.id(), context.range().to()).stream().anyMatch(p -> ownUnknown(p, context));
    }

    /** The period ends before the opening balance, which alone knows what came together, and its months were not all set. */
    boolean unknownSoFar(Indicator indicator, FigureContext context) {
        return Stream.concat(Stream.of(indicator), parts.of(indicator.id(), context.range().to()).stream())
                .anyMatch(i -> !known(i, context) && !allSet(i, context, context.period().monthsOfYearSoFar()));
    }

    private boolean ownUnknown(Indicator indicator, FigureContext context) {
        return context.period().kind() != PeriodKind.MONTH && ledger
                .opening(indicator.id(), context.period().year())
                .filter(o -> !o.asOf().isBefore(context.range().from()))
                .filter(o -> !fromTheStart(context) || o.asOf().isAfter(context.range().to()))
                .filter(o -> !everyMonthSet(indicator, context, o)).isPresent();
    }

    private boolean everyMonthSet(Indicator indicator, FigureContext context, OpeningBalance opening) {
        List<Period> before = context.period().months().stream()
                .filter(m -> !context.calendar().range(m).from().isAfter(opening.asOf())).toList();
        return allSet(indicator, context, before);
    }

    private boolean allSet(Indicator indicator, FigureContext context, List<Period> months) {
        return context.calendar() == periods.calendar()
                && ledger.set(indicator.id(), months).size() == months.size();
    }

    private boolean opened(Indicator indicator, FigureContext context) {
        return ledger.opening(indicator.id(), context.period().year())
                .filter(o -> !o.asOf().isAfter(context.range().to())).isPresent();
    }

    private static boolean fromTheStart(FigureContext context) {
        return context.period().kind() != PeriodKind.MONTH && context.period().months().getFirst().ordinal() == 1;
    }

    /** From the opening balance (where the year has one and nothing narrows the question) and the facts after it. */
    Count cumulative(Indicator indicator, FigureContext context, String category, String place) {
        return whole(indicator, context, i -> ownCumulative(i, context, category, place));
    }

    private Count ownCumulative(Indicator indicator, FigureContext context, String category, String place) {
        return within(indicator, context, context.yearToDate(), category, place);
    }

    /** The same up to the day it is looked at, where that is before the end of the period. */
    Count upTo(Indicator indicator, FigureContext context) {
        DateRange year = context.yearToDate();
        LocalDate last = context.asOf().isBefore(year.to()) ? context.asOf() : year.to();
        return last.isBefore(year.from())
                ? Count.NOTHING
                : whole(indicator, context, i -> within(i, context, new DateRange(year.from(), last), "", ""));
    }

    /** With what came to it with a department that joined; each part is counted from its own facts and opening balance. */
    private Count whole(Indicator indicator, FigureContext context, Function<Indicator, Count> own) {
        Count counted = own.apply(indicator);
        for (Indicator part : parts.of(indicator.id(), context.range().to())) {
            Count more = own.apply(part);
            counted = counted.and(more, new RecordsBehind(() -> IndicatorCounts.records(part, more)));
        }
        return counted;
    }

    /** The year's plan, with the plans of what came to it. */
    Optional<YearPlan> plan(Indicator indicator, FigureContext context,
            Function<Indicator, Optional<YearPlan>> reading) {
        Optional<YearPlan> own = reading.apply(indicator);
        return parts.of(indicator.id(), context.range().to()).stream().flatMap(p -> reading.apply(p).stream())
                .reduce(own, (sum, more) -> Optional.of(sum.map(s -> s.and(more)).orElse(more)), (a, b) -> a);
    }

    private Count within(Indicator indicator, FigureContext context, DateRange year, String category, String place) {
        OpeningBalance opening = category.isEmpty() && place.isEmpty()
                ? ledger.opening(indicator.id(), context.period().year()).orElse(null)
                : null;
        List<Period> months = context.period().monthsOfYearSoFar().stream()
                .filter(m -> !context.calendar().range(m).to().isAfter(year.to())).toList();
        if (opening == null || !year.contains(opening.asOf())) {
            Count counted = over(indicator, year, category, place);
            return category.isEmpty() && place.isEmpty() ? set(indicator, context, months, counted) : counted;
        }
        if (!opening.asOf().isBefore(year.to())) {
            return Count.NOTHING.after(opening);
        }
        Count since = over(indicator, new DateRange(opening.asOf().plusDays(1), year.to()), category, place);
        return set(indicator, context,
                months.stream().filter(m -> context.calendar().range(m).from().isAfter(opening.asOf())).toList(),
                since.after(opening));
    }

    /** A month that was set shifts every figure that contains it; months are those that the department counts in. */
    private Count set(Indicator indicator, FigureContext context, List<Period> months, Count counted) {
        List<SetValue> set = context.calendar() != periods.calendar()
                ? List.of()
                : ledger.set(indicator.id(), months);
        BigDecimal difference = set.stream()
                .map(v -> v.amount().subtract(
                        over(indicator, context.calendar().range(v.month()), "", "").number()))
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        return set.isEmpty() ? counted : counted.with(difference, set);
    }

    /** False for months before the opening balance: what came together by then was not kept month by month. */
    boolean known(Indicator indicator, FigureContext context) {
        return ledger.opening(indicator.id(), context.period().year())
                .map(o -> !context.range().to().isBefore(o.asOf())).orElse(true);
    }

    private Count over(Indicator indicator, DateRange days, String category, String place) {
        String from = indicator.definition().countedFrom();
        if (from != null) {
            FigureKey key = FigureKey.parse(from);
            return sources.stream().filter(s -> s.code().equals(key.source())).findFirst()
                    .flatMap(s -> s.count(key, days, category, place))
                    .map(c -> new Count(c.number(), List.of(), c.records(), null, List.of(), c.unit()))
                    .orElse(Count.NOTHING);
        }
        List<Fact> found = ledger.facts(indicator.id(), days, category, place);
        return switch (indicator.definition().measure()) {
            case FLOW, RATIO -> Count.of(sum(found), found);
            case DISTINCT -> Count.of(BigDecimal.valueOf(names(found).distinct().count()), found);
            case STOCK ->
                ledger.last(indicator.id(), days.to()).map(last -> Count.of(last.entry().amount(), List.of(last)))
                        .orElse(Count.NOTHING);
        };
    }

    private static BigDecimal sum(List<Fact> facts) {
        return facts.stream().map(f -> f.entry().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whom or where a distinct count counts: the party where facts name one, else the place. */
    private static Stream<String> names(List<Fact> facts) {
        return facts.stream().map(Fact::entry).map(e -> e.party().isEmpty() ? e.place() : e.party())
                .filter(name -> !name.isEmpty());
    }
}
