package vn.khcn.portal.indicators.ui;

import com.vaadin.flow.component.html.Div;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.Chart;

/**
 * An indicator this year month by month, last year's line, and the plan spread evenly as the line to hold it against. A
 * point opens the records of its month.
 */
public class SeriesChart extends Div {
    private static final long serialVersionUID = 1L;
    private static final int MONTHS = 12;
    private static final int HEIGHT = 260;

    public SeriesChart(long id, IndicatorDefinition definition, @Nullable BigDecimal planned, FigureContext month,
            IndicatorService indicators, Figures figures, RecordRoutes routes) {
        int year = month.period().year();
        Map<Period, BigDecimal> now = indicators.series(id, month);
        Map<Period, BigDecimal> before = indicators.series(id, month.in(Period.month(year - 1, MONTHS)));
        List<String> labels = new ArrayList<>();
        List<@Nullable BigDecimal> thisYear = new ArrayList<>();
        List<@Nullable BigDecimal> lastYear = new ArrayList<>();
        List<@Nullable BigDecimal> plan = new ArrayList<>();
        for (int m = 1; m <= MONTHS; m++) {
            labels.add("T" + m);
            thisYear.add(now.get(Period.month(year, m)));
            lastYear.add(before.get(Period.month(year - 1, m)));
            plan.add(planned == null
                    ? null
                    : planned.multiply(BigDecimal.valueOf(m)).divide(BigDecimal.valueOf(MONTHS), 2,
                            RoundingMode.HALF_UP));
        }
        add(new Chart(Chart.Content.lines(definition.name(), labels,
                List.of(new Chart.Series(getTranslation("indicators.year", Integer.toString(year)), thisYear,
                        "chart-1"),
                        new Chart.Series(getTranslation("indicators.year", Integer.toString(year - 1)), lastYear,
                                "chart-2")),
                planned == null
                        ? null
                        : new Chart.Series(getTranslation("indicators.field.plan"), Collections.unmodifiableList(plan),
                                null),
                definition.unitOfMeasure(), HEIGHT).clicked())
                .onPoint((series, index) -> figures.open(month.in(Period.month(year - Math.min(series, 1), index + 1)))
                        .evaluate(FigureKey.parse("ind.cumulative?code=" + definition.code()))
                        .ifPresent(result -> MonthTable.behind(result, routes))));
    }
}
