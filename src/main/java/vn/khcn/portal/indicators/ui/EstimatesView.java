package vn.khcn.portal.indicators.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.indicators.EstimateLine;
import vn.khcn.portal.indicators.EstimateService;
import vn.khcn.portal.indicators.IndicatorNavigation;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.Tone;

/** What indicators are expected to come to by the end of a period, beside what is counted and how the last estimate did. */
@Route("uoc-thuc-hien/:period?")
@PermitAll
class EstimatesView extends Div implements BeforeEnterObserver {
    private static final long serialVersionUID = 1L;
    private static final Set<String> NUMBERS = Set.of("plan", "soFar", "estimate", "before", "actually", "difference");
    private final transient EstimateService estimates;
    private final transient PeriodService periods;
    private final transient BusinessClock clock;
    private transient Period period;
    private boolean all;

    EstimatesView(EstimateService estimates, PeriodService periods, BusinessClock clock) {
        this.estimates = estimates;
        this.periods = periods;
        this.clock = clock;
        period = year(clock.today());
        addClassName("page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        period = event.getRouteParameters().get("period").map(EstimatesView::read).orElse(year(clock.today()));
        build();
    }

    private void build() {
        LocalDate today = clock.today();
        PeriodWindow window = periods.window(period);
        FigureContext context = new FigureContext(period, window.calendar(),
                today.isBefore(window.cutOff()) ? today : window.cutOff());
        List<EstimateLine> lines = estimates.lines(context).stream()
                .filter(line -> all || line.plan() != null || line.estimate() != null || line.before() != null)
                .toList();
        PageHead head = new PageHead(I18NProvider.translate("indicators.estimate.title"))
                .back(IndicatorNavigation.LIST, I18NProvider.translate("indicators.title"));
        head.chips(new Chip(Tone.BLUE, PeriodText.of(period)));
        removeAll();
        add(new Page(head).body(tools(), lines.isEmpty()
                ? new EmptyState("indicators.estimate.none", "indicators.estimate.noneNext")
                : table(lines)));
    }

    private Div tools() {
        Select<Period> of = new Select<>();
        of.setLabel(getTranslation("indicators.estimate.period"));
        int now = clock.today().getYear();
        of.setItems(Stream.concat(Stream.of(now + "", now + "N9", now + "H1", now + "H2", now + "Q1", now + "Q2",
                now + "Q3", now + "Q4").map(Period::parse), Stream.of(period)).distinct().toList());
        of.setItemLabelGenerator(PeriodText::of);
        of.setValue(period);
        of.addValueChangeListener(
                change -> getUI().ifPresent(ui -> ui.navigate(IndicatorNavigation.estimates(change.getValue()))));
        Checkbox every = new Checkbox(getTranslation("indicators.estimate.all"), all);
        every.addValueChangeListener(change -> {
            all = change.getValue();
            build();
        });
        Div hint = new Div(getTranslation("indicators.estimate.hint"));
        hint.addClassName("hint");
        Div bar = new Div(of, every, hint);
        bar.addClassName("filter-bar");
        return bar;
    }

    private Div table(List<EstimateLine> lines) {
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("indicator", "unit", "plan", "soFar", "estimate", "before", "actually",
                "difference", "act")) {
            NativeTableHeaderCell title = head.addHeaderCell();
            title.setText(getTranslation("indicators.estimate.column." + column));
            if (NUMBERS.contains(column)) {
                title.addClassName("number");
            }
        }
        lines.forEach(line -> row(table.getBody().addRow(), line));
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        return scroll;
    }

    private void row(NativeTableRow row, EstimateLine line) {
        row.addDataCell().add(new Anchor(IndicatorNavigation.indicator(line.indicator()), line.definition().name()));
        row.addDataCell().setText(line.definition().unitOfMeasure());
        number(row, line.plan());
        number(row, line.soFar());
        NativeTableCell estimate = number(row, line.estimate());
        if (line.estimate() != null) {
            Div basis = new Div(line.basis() + " · " + line.by());
            basis.addClassName("hint");
            estimate.add(basis);
        }
        if (line.tooLow()) {
            estimate.add(new Chip(Tone.RED, getTranslation("indicators.estimate.tooLow")));
        }
        number(row, line.before());
        number(row, line.beforeActually());
        number(row, line.difference());
        NativeTableCell act = row.addDataCell();
        if (estimates.mayExpect(line.definition())) {
            Button expect = new Button(getTranslation(
                    line.estimate() == null ? "indicators.estimate.add" : "indicators.estimate.change"),
                    click -> new EstimateDialog(line, period, estimates, this::build).open());
            expect.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            expect.setAriaLabel(getTranslation("indicators.estimate.of", line.definition().name()));
            act.add(expect);
        }
    }

    private static NativeTableCell number(NativeTableRow row, @Nullable FigureValue value) {
        NativeTableCell cell = row.addDataCell();
        cell.addClassName("number");
        cell.add(new Div(value == null ? "–" : value.grouped()));
        return cell;
    }

    private static Period year(LocalDate today) {
        return Period.parse(Integer.toString(today.getYear()));
    }

    private static Period read(String code) {
        if (!code.matches("\\d{4}(Q[1-4]|H[12]|N9|0[1-9]|1[0-2])?")) {
            throw new NotFoundException();
        }
        return Period.parse(code);
    }
}
