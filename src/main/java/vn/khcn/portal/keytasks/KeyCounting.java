package vn.khcn.portal.keytasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.periods.PeriodService;

/** How much of a target is done by a day: what its indicator says, or what results with evidence add up to. */
@Component
class KeyCounting {
    private static final int DECEMBER = 12;
    private final IndicatorService indicators;
    private final PeriodService periods;
    /** Asked for when needed: the figures know ours among others. */
    private final ObjectProvider<Figures> figures;

    KeyCounting(IndicatorService indicators, PeriodService periods, ObjectProvider<Figures> figures) {
        this.periods = periods;
        this.indicators = indicators;
        this.figures = figures;
    }

    /** What is done, and the indicator's figure where one counts it. */
    record Done(BigDecimal number, Optional<FigureResult> figure) {}

    /** Opens one asking session for a year as of a day. */
    Session open(int year, LocalDate day) {
        return new Session(day, figures.getObject().open(context(year, day)));
    }

    /** The question that a year's figures are asked as of a day: within the year, in the department's calendar. */
    FigureContext context(int year, LocalDate day) {
        Period month = periods.monthOf(day).period();
        Period within = month.year() == year
                ? month
                : Period.month(year, month.year() < year ? 1 : DECEMBER);
        return new FigureContext(within, periods.calendar(), day);
    }

    /** Counts of one year as of one day. Not for use by several threads. */
    final class Session {
        private final LocalDate day;
        private final Figures.Session session;

        private Session(LocalDate day, Figures.Session session) {
            this.day = day;
            this.session = session;
        }

        LocalDate day() {
            return day;
        }

        Done done(KeyTargetForm target, List<KeyResultDetails> results) {
            Long indicator = target.indicator();
            if (indicator == null) {
                return new Done(results.stream().filter(KeyResultDetails::proved).map(r -> r.form().quantity())
                        .map(q -> q == null ? BigDecimal.ZERO : q).reduce(BigDecimal.ZERO, BigDecimal::add),
                        Optional.empty());
            }
            Optional<FigureResult> counted = session.evaluate(
                    new FigureKey("ind", "upto", Map.of("code", indicators.definition(indicator).code())));
            return new Done(counted.map(f -> f.value().number()).orElse(BigDecimal.ZERO), counted);
        }
    }
}
