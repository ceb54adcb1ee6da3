package vn.khcn.portal.indicators;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureOption;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.FigureSource;

/** Figures of indicators: {@code ind.period}, {@code ind.cumulative}, {@code ind.upto}, {@code ind.plan}, {@code ind.percent}, all with {@code code}. */
@Component
@Transactional(readOnly = true)
class IndicatorFigures implements FigureSource {
    private final Indicators indicators;
    private final AskedReading asked;

    IndicatorFigures(Indicators indicators, AskedReading asked) {
        this.indicators = indicators;
        this.asked = asked;
    }

    @Override
    public String code() {
        return "ind";
    }

    @Override
    public Optional<FigureResult> evaluate(FigureKey key, FigureContext context) {
        return new IndicatorCounts(asked).evaluate(key, context);
    }

    @Override
    public Counter many(FigureContext context) {
        IndicatorCounts counts = new IndicatorCounts(asked.ofYear(context));
        return key -> counts.evaluate(key, context);
    }

    @Override
    public List<FigureOption> options(FigureContext context) {
        IndicatorReading year = asked.ofYear(context);
        List<FigureOption> options = new ArrayList<>();
        for (Indicator indicator : indicators.findAllByOrderByCode()) {
            IndicatorDefinition d = indicator.definition();
            String code = "?code=" + d.code();
            options.add(new FigureOption("ind.period" + code, d.name() + ", trong kỳ", d.unitOfMeasure(), d.unitId()));
            options.add(
                    new FigureOption("ind.cumulative" + code, d.name() + ", luỹ kế", d.unitOfMeasure(), d.unitId()));
            if (year.estimate(indicator, context.period()).isPresent()) {
                options.add(new FigureOption("ind.estimate" + code, d.name() + ", ước thực hiện", d.unitOfMeasure(),
                        d.unitId()));
            }
            if (year.plan(indicator, context.period().year()).isPresent()) {
                options.add(new FigureOption("ind.plan" + code, d.name() + ", kế hoạch năm", d.unitOfMeasure(),
                        d.unitId()));
                options.add(new FigureOption("ind.percent" + code, d.name() + ", % kế hoạch", "%", d.unitId()));
            }
        }
        return options;
    }
}
