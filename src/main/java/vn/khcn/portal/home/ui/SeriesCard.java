package vn.khcn.portal.home.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import vn.khcn.portal.indicators.IndicatorProgress;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.ui.SeriesChart;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.ChipTabs;
import vn.khcn.portal.shell.component.DetailsPage;

/** One planned indicator over the year against its plan and last year; another is a click away. */
class SeriesCard extends Div {
    private static final long serialVersionUID = 1L;
    private final Div place = new Div();
    private final transient IndicatorService indicators;
    private final transient Figures figures;
    private final transient Figures.Session session;
    private final transient RecordRoutes routes;

    SeriesCard(List<IndicatorProgress> targets, IndicatorService indicators, Figures figures, Figures.Session session,
            RecordRoutes routes) {
        this.indicators = indicators;
        this.figures = figures;
        this.session = session;
        this.routes = routes;
        Span hint = new Span(getTranslation("home.series.hint"));
        hint.addClassName("hint");
        Div card = DetailsPage.card("home.series.title", hint);
        if (targets.size() > 1) {
            ChipTabs tabs = new ChipTabs();
            targets.forEach(t -> tabs.add(t.definition().name(), () -> show(t)));
            card.add(tabs);
        }
        card.add(place);
        add(card);
        show(targets.getFirst());
    }

    private void show(IndicatorProgress target) {
        place.removeAll();
        place.add(new SeriesChart(target.id(), target.definition(), target.plan(), session.context(), indicators,
                figures, routes));
    }
}
