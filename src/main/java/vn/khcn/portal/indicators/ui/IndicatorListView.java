package vn.khcn.portal.indicators.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import vn.khcn.portal.indicators.IndicatorNavigation;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.IndicatorSummary;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.Column;
import vn.khcn.portal.shell.component.FilterField;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.Register;
import vn.khcn.portal.shell.component.Tone;

/** The dictionary of indicators with where each stands this month. */
@Route(IndicatorNavigation.LIST)
@PermitAll
class IndicatorListView extends Page {
    private static final long serialVersionUID = 1L;
    private static final Comparator<IndicatorSummary> BY_CODE = Comparator.comparing(i -> i.definition().code());

    IndicatorListView(IndicatorService indicators, PeriodService periods, BusinessClock clock, Joinery joinery) {
        super(head(month(periods, clock).period()));
        FigureContext month = month(periods, clock);
        Register<IndicatorSummary, String> register = new Register<IndicatorSummary, String>("indicators",
                "indicators.field.", IndicatorSummary::id, values -> CleanText.folded(values.text("words")),
                (words, page) -> page(indicators.list(month), words, page),
                words -> (int) indicators.options().stream()
                        .filter(i -> matches(i.name(), i.code(), words)).count())
                .columns(Column.<IndicatorSummary>text("name", i -> i.definition().name()).sortedBy("name"),
                        Column.<IndicatorSummary>text("code", i -> i.definition().code()).sortedBy("code").wide("9rem"),
                        Column.<IndicatorSummary>text("unitOfMeasure", i -> i.definition().unitOfMeasure())
                                .wide("9rem"),
                        Column.<IndicatorSummary>figure("inPeriod",
                                i -> new FigureValue(i.inPeriod(), "", i.definition().decimals()).printed()),
                        Column.<IndicatorSummary>figure("cumulative",
                                i -> new FigureValue(i.cumulative(), "", i.definition().decimals()).printed())
                                .sortedBy("cumulative"),
                        Column.<IndicatorSummary>figure("plan",
                                i -> i.plan() == null
                                        ? ""
                                        : new FigureValue(i.plan(), "", i.definition().decimals()).printed()),
                        Column.<IndicatorSummary>figure("percent", IndicatorListView::percent))
                .filters(FilterField.text("words")).orderedBy(Sort.by("code")).titled("indicators.title")
                .opens(i -> IndicatorNavigation.indicator(i.id()))
                .whenEmpty("indicators.empty", "indicators.emptyNext");
        body(joinery.grid(register));
    }

    static FigureContext month(PeriodService periods, BusinessClock clock) {
        PeriodWindow month = periods.monthOf(clock.today());
        return FigureContext.atCutOff(month.period(), month.calendar());
    }

    private static PageHead head(Period month) {
        PageHead head = new PageHead(I18NProvider.translate("indicators.title"));
        head.chips(new Chip(Tone.BLUE, PeriodText.of(month)));
        head.actions(new Button(I18NProvider.translate("indicators.estimate.title"),
                click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(EstimatesView.class))));
        Actor actor = CurrentActor.get();
        if (actor.is(Role.OFFICE) || actor.is(Role.ADMINISTRATOR)) {
            head.primary(new Button(I18NProvider.translate("indicators.new"),
                    click -> click.getSource().getUI().ifPresent(ui -> ui.navigate(IndicatorFormView.class))));
        }
        return head;
    }

    private static String percent(IndicatorSummary row) {
        return row.plan() == null || row.plan().signum() == 0
                ? ""
                : FigureValue.percent(row.cumulative(), row.plan(), row.definition().percentDecimals())
                        .printedWithUnit();
    }

    private static List<IndicatorSummary> page(List<IndicatorSummary> all, String words, Pageable page) {
        Comparator<IndicatorSummary> order = page.getSort().stream()
                .map(o -> o.isAscending() ? order(o.getProperty()) : order(o.getProperty()).reversed())
                .reduce(Comparator::thenComparing).orElse(BY_CODE);
        return matching(all, words).sorted(order).skip(page.getOffset()).limit(page.getPageSize()).toList();
    }

    private static Comparator<IndicatorSummary> order(String property) {
        return switch (property) {
            case "name" -> Comparator.comparing(i -> i.definition().name());
            case "cumulative" -> Comparator.comparing(IndicatorSummary::cumulative);
            default -> BY_CODE;
        };
    }

    private static Stream<IndicatorSummary> matching(List<IndicatorSummary> all, String words) {
        return all.stream().filter(i -> matches(i.definition().name(), i.definition().code(), words));
    }

    private static boolean matches(String name, String code, String words) {
        return CleanText.folded(name + " " + code).contains(words);
    }
}
