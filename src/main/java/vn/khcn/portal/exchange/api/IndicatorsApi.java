package vn.khcn.portal.exchange.api;

import java.math.BigDecimal;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorOption;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.periods.PeriodService;

/** Indicator values: the very figures that reports print. */
@RestController
@RequestMapping(ApiPaths.V1 + "/periods")
class IndicatorsApi {
    private final IndicatorService indicators;
    private final Figures figures;
    private final PeopleService people;
    private final PeriodService periods;

    IndicatorsApi(IndicatorService indicators, Figures figures, PeopleService people,
            PeriodService periods) {
        this.indicators = indicators;
        this.figures = figures;
        this.people = people;
        this.periods = periods;
    }

    @GetMapping("/{period}/indicators")
    PeriodValues values(@PathVariable String period, @RequestParam(defaultValue = "") String code,
            @RequestParam(required = false) @Nullable PeriodCalendar calendar) {
        PeriodCalendar counted = calendar == null ? periods.calendar() : calendar;
        FigureContext context = FigureContext.atCutOff(PeriodCode.read(period), counted);
        Figures.Session session = figures.open(context);
        return new PeriodValues(people.department().code(), context.period().code(), counted, context.range().from(),
                context.range().to(), indicators.options().stream()
                        .filter(option -> code.isEmpty() || option.code().equals(code))
                        .map(option -> line(option, session)).toList());
    }

    private IndicatorLine line(IndicatorOption option, Figures.Session session) {
        IndicatorDefinition d = indicators.definition(option.id());
        return new IndicatorLine(d.code(), d.name(), d.unitOfMeasure(), d.measure(), value(session, "period", d),
                value(session, "cumulative", d), value(session, "plan", d), value(session, "percent", d));
    }

    private static @Nullable BigDecimal value(Figures.Session session, String measure, IndicatorDefinition d) {
        return session.evaluate(new FigureKey("ind", measure, Map.of("code", d.code()))).map(FigureResult::value)
                .map(FigureValue::number).map(FigureValue::plain).orElse(null);
    }
}
