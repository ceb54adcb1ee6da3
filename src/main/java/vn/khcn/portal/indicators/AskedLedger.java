package vn.khcn.portal.indicators;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;

/** Asks the database each time: for one indicator. */
@Component
class AskedLedger implements Ledger {
    private final Facts facts;
    private final OpeningBalances openings;
    private final SetValues setValues;

    AskedLedger(Facts facts, OpeningBalances openings, SetValues setValues) {
        this.facts = facts;
        this.openings = openings;
        this.setValues = setValues;
    }

    @Override
    public Optional<OpeningBalance> opening(long indicatorId, int year) {
        return openings.findByIndicatorIdAndYear(indicatorId, year);
    }

    @Override
    public List<SetValue> set(long indicatorId, List<Period> months) {
        return setValues.findByIndicatorIdAndMonthInOrderByMonth(indicatorId,
                months.stream().map(Period::code).toList());
    }

    @Override
    public List<Fact> facts(long indicatorId, DateRange days, String category, String place) {
        return facts.between(indicatorId, days.from(), days.to(), category, place);
    }

    @Override
    public Optional<Fact> last(long indicatorId, LocalDate until) {
        return facts.findFirstByIndicatorIdAndOccurredOnLessThanEqualOrderByOccurredOnDescIdDesc(indicatorId, until);
    }

    @Override
    public Ledger ofYear(FigureContext context) {
        DateRange days = new DateRange(
                context.range().from().isBefore(context.yearToDate().from())
                        ? context.range().from()
                        : context.yearToDate().from(),
                context.yearToDate().to());
        return new YearLedger(this, context.period().year(), days, openings.findByYear(context.period().year()),
                setValues.findByMonthInOrderByMonth(
                        context.period().monthsOfYearSoFar().stream().map(Period::code).toList()),
                facts.allBetween(days.from(), days.to()), facts.lastBefore(days.from()));
    }
}
