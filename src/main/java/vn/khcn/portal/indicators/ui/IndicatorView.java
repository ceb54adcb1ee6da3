package vn.khcn.portal.indicators.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEvent;
import com.vaadin.flow.router.HasUrlParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.math.BigDecimal;
import java.util.List;
import vn.khcn.portal.indicators.FactService;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorNavigation;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.IndicatorSummary;
import vn.khcn.portal.indicators.SetValueService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DetailsPage;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.KeyValues;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** One indicator: where it stands, its series against plan and last year, and the facts behind it. */
@Route(IndicatorNavigation.LIST)
@PermitAll
class IndicatorView extends Div implements HasUrlParameter<Long> {
    private static final long serialVersionUID = 1L;
    private final transient IndicatorService indicators;
    private final transient FactService facts;
    private final transient MonthTable.Sources sources;
    private final transient PeriodService periods;
    private final transient BusinessClock clock;
    private final transient Joinery joinery;
    private final transient OffPlanPanels reasons;

    IndicatorView(IndicatorService indicators, FactService facts, SetValueService setValues, Figures figures,
            RecordRoutes routes, PeriodService periods, BusinessClock clock, Joinery joinery,
            OffPlanPanels reasons) {
        this.periods = periods;
        this.reasons = reasons;
        sources = new MonthTable.Sources(figures, setValues, routes);
        this.indicators = indicators;
        this.facts = facts;
        this.clock = clock;
        this.joinery = joinery;
        addClassName("page-host");
    }

    @Override
    public void setParameter(BeforeEvent event, Long id) {
        FigureContext month = IndicatorListView.month(periods, clock);
        IndicatorSummary shown = indicators.summary(id, month).orElseThrow(NotFoundException::new);
        FactsPanel panel = new FactsPanel(id, shown.definition(), facts, month, joinery,
                () -> setParameter(event, id));
        PageHead head = new PageHead(shown.definition().name()).back(IndicatorNavigation.LIST,
                I18NProvider.translate("indicators.title"));
        boolean behind = shown.behind(new FigureContext(month.period(), month.calendar(), clock.today()));
        if (behind) {
            head.chips(new Chip(Tone.AMBER, I18NProvider.translate("indicators.behind")));
        }
        if (facts.mayRecord(id)) {
            head.primary(new Button(I18NProvider.translate("indicators.fact.new"), click -> panel.edit(null)));
        }
        removeAll();
        DetailsPage page = shown.definition().countedFrom() == null
                ? new DetailsPage(head, DetailsPage.card("indicators.series", series(shown, month)),
                        DetailsPage.card("indicators.months", months(shown, month, event)),
                        DetailsPage.card("indicators.facts", panel))
                : new DetailsPage(head, DetailsPage.card("indicators.series", series(shown, month)),
                        DetailsPage.card("indicators.months", months(shown, month, event)));
        add(page
                .side("indicators.about", about(shown))
                .side("indicators.offPlan.title", reasons.panel(shown.subject(), shown.definition().name(), behind))
                .side("indicators.history", joinery.history("indicators_indicators", id, "indicators.field.",
                        (column, value) -> value)));
    }

    private MonthTable months(IndicatorSummary shown, FigureContext month, BeforeEvent event) {
        return new MonthTable(shown.id(), shown.definition(), month,
                List.copyOf(indicators.series(shown.id(), month).keySet()), sources,
                sources.setValues().maySet(shown.id()), () -> setParameter(event, shown.id()));
    }

    private SeriesChart series(IndicatorSummary shown, FigureContext month) {
        return new SeriesChart(shown.id(), shown.definition(), shown.plan(), month, indicators, sources.figures(),
                sources.routes());
    }

    private KeyValues about(IndicatorSummary shown) {
        IndicatorDefinition d = shown.definition();
        KeyValues values = new KeyValues("indicators.field.").add("code", d.code())
                .add("unitOfMeasure", d.unitOfMeasure())
                .add("measure", getTranslation("indicators.measure." + d.measure()))
                .add("inPeriod", new FigureValue(shown.inPeriod(), d.unitOfMeasure(), d.decimals()).printedWithUnit())
                .add("cumulative",
                        new FigureValue(shown.cumulative(), d.unitOfMeasure(), d.decimals()).printedWithUnit());
        BigDecimal plan = shown.plan();
        if (plan != null && plan.signum() != 0) {
            values.add("plan", new FigureValue(plan, d.unitOfMeasure(), d.decimals()).printedWithUnit()).add("percent",
                    FigureValue.percent(shown.cumulative(), plan, d.percentDecimals()).printedWithUnit());
        }
        return values;
    }
}
