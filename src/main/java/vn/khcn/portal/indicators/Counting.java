package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.lines.FigureContext;

/** Counts an indicator in a period or since the start of the report year, by its kind of measure. */
@Component
class Counting {
    private final Facts facts;
    private final OpeningBalances openings;

    Counting(Facts facts, OpeningBalances openings) {
        this.facts = facts;
        this.openings = openings;
    }

    Count inPeriod(Indicator indicator, FigureContext context, String category, String place) {
        return over(indicator, context.range(), category, place);
    }

    /** From the opening balance (where the year has one and nothing narrows the question) and the facts after it. */
    Count cumulative(Indicator indicator, FigureContext context, String category, String place) {
        DateRange year = context.yearToDate();
        OpeningBalance opening = category.isEmpty() && place.isEmpty()
                ? openings.findByIndicatorIdAndYear(indicator.id(), context.period().year()).orElse(null)
                : null;
        if (opening == null || !year.contains(opening.asOf())) {
            return over(indicator, year, category, place);
        }
        if (!opening.asOf().isBefore(year.to())) {
            return new Count(opening.amount(), List.of(), opening);
        }
        Count since = over(indicator, new DateRange(opening.asOf().plusDays(1), year.to()), category, place);
        return new Count(opening.amount().add(since.number()), since.facts(), opening);
    }

    /** False for months before the opening balance: what came together by then was not kept month by month. */
    boolean known(Indicator indicator, FigureContext context) {
        return openings.findByIndicatorIdAndYear(indicator.id(), context.period().year())
                .map(o -> !context.range().to().isBefore(o.asOf())).orElse(true);
    }

    private Count over(Indicator indicator, DateRange days, String category, String place) {
        List<Fact> found = facts.between(indicator.id(), days.from(), days.to(), category, place);
        return switch (indicator.definition().measure()) {
            case FLOW, RATIO -> new Count(sum(found), found, null);
            case DISTINCT -> new Count(BigDecimal.valueOf(names(found).distinct().count()), found, null);
            case STOCK -> facts
                    .findFirstByIndicatorIdAndOccurredOnLessThanEqualOrderByOccurredOnDescIdDesc(indicator.id(),
                            days.to())
                    .map(last -> new Count(last.entry().amount(), List.of(last), null))
                    .orElse(new Count(BigDecimal.ZERO, List.of(), null));
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
