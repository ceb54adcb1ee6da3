package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.home.OffPlan;
import vn.khcn.portal.home.Overview;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorNavigation;
import vn.khcn.portal.indicators.IndicatorProgress;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.DetailsPage;

/** Indicators with a plan: what is reached, a mark where the year stands, and the same time last year. */
class TargetsCard extends Div {
    private static final long serialVersionUID = 1L;
    private final transient Figures.Session figures;
    private final transient RecordRoutes routes;

    /** @param figures asked for the records when a number is clicked */
    TargetsCard(Overview overview, Figures.Session figures, RecordRoutes routes) {
        this.figures = figures;
        this.routes = routes;
        UnorderedList rows = new UnorderedList();
        rows.addClassName("rows");
        overview.targets().forEach(t -> rows.add(row(t, overview.elapsed(), overview.offPlan().get(t.id()))));
        Span hint = new Span(getTranslation("home.targets.elapsed", overview.elapsed()));
        hint.addClassName("hint");
        add(DetailsPage.card("home.targets.title", hint, rows));
    }

    private ProgressRow row(IndicatorProgress target, int elapsed, @Nullable OffPlan off) {
        IndicatorDefinition d = target.definition();
        FigureValue percent = FigureValue.percent(target.cumulative(), target.plan(), d.percentDecimals());
        NativeButton reached = new NativeButton(new FigureValue(target.cumulative(), "", d.decimals()).grouped(),
                click -> figures.evaluate(FigureKey.parse("ind.cumulative?code=" + d.code()))
                        .ifPresent(f -> ProgressRow.open(f, routes)));
        reached.addClassName("link");
        Span rest = new Span(getTranslation(off != null ? "home.targets.behind" : "home.targets.reached",
                new FigureValue(target.plan(), d.unitOfMeasure(), d.decimals()).printedWithUnit(),
                percent.printedWithUnit()));
        Div lastYear = new Div();
        BigDecimal before = target.lastYear();
        if (before != null) {
            lastYear.setText(getTranslation("home.targets.lastYear",
                    new FigureValue(before, "", d.decimals()).grouped()));
            lastYear.addClassName("hint");
        }
        String page = IndicatorNavigation.indicator(target.id());
        ProgressRow row = new ProgressRow(new Anchor(page, d.name()), percent.number(), elapsed,
                off == null ? "" : "amber", reached, rest, lastYear);
        return off == null ? row : row.below(new ReasonLine(off, Optional.of(page)));
    }
}
