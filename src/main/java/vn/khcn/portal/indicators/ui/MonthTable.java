package vn.khcn.portal.indicators.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import java.util.List;
import java.util.Optional;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.SetValueService;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.RecordsDialog;
import vn.khcn.portal.shell.component.Tone;

/** Each month of the year so far: its value, cumulative, percent, the same month last year; every number opens its records. */
class MonthTable extends Div {
    private static final long serialVersionUID = 1L;
    private final transient IndicatorDefinition definition;
    private final transient RecordRoutes routes;

    /** What the table asks. */
    record Sources(Figures figures, SetValueService setValues, RecordRoutes routes) {}

    /**
     * @param months  those that are known, oldest first
     * @param changed called after a month's number was set or given back
     */
    MonthTable(long id, IndicatorDefinition definition, FigureContext month, List<Period> months, Sources sources,
            boolean maySet, Runnable changed) {
        this.definition = definition;
        this.routes = sources.routes();
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = table.getHead().addRow();
        for (String column : List.of("month", "inPeriod", "cumulative", "percent", "lastYear", "set")) {
            NativeTableHeaderCell title = head.addHeaderCell();
            title.setText(getTranslation("indicators.month." + column));
            if (!column.equals("month") && !column.equals("set")) {
                title.addClassName("number");
            }
        }
        for (Period one : months.reversed()) {
            Figures.Session now = sources.figures().open(month.in(one));
            Optional<FigureResult> counted = now.evaluate(key("period"));
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().setText(one.label());
            number(row, counted);
            number(row, now.evaluate(key("cumulative")));
            number(row, now.evaluate(key("percent")));
            number(row, sources.figures().open(month.in(one.lastYear())).evaluate(key("period")));
            NativeTableCell cell = row.addDataCell();
            Optional<SetValueService.Known> known = sources.setValues().known(id, one);
            known.ifPresent(set -> cell.add(new Chip(Tone.AMBER,
                    getTranslation("indicators.set.by", set.reason(), set.by()))));
            if (maySet) {
                Button set = new Button(getTranslation("indicators.set.open"),
                        click -> new SetValueDialog(id, definition, one, counted.map(FigureResult::value), known,
                                sources.setValues(), changed).open());
                set.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
                set.setAriaLabel(getTranslation("indicators.set.title", one.label()));
                cell.add(set);
            }
        }
        add(table);
        addClassName("table-scroll");
    }

    private FigureKey key(String measure) {
        return FigureKey.parse("ind." + measure + "?code=" + definition.code());
    }

    private void number(NativeTableRow row, Optional<FigureResult> found) {
        NativeTableCell cell = row.addDataCell();
        cell.addClassName("number");
        found.ifPresentOrElse(result -> {
            FigureValue value = result.value();
            NativeButton button = new NativeButton(value.unit().equals("%") ? value.grouped() + " %" : value.grouped(),
                    click -> behind(result, routes));
            button.addClassName("link");
            cell.add(button);
        }, () -> cell.setText("–"));
    }

    /** Opens the records behind a figure. */
    static void behind(FigureResult figure, RecordRoutes routes) {
        new RecordsDialog(figure.value().printedWithUnit(), figure.definition(), figure.override(), figure.records(),
                routes).open();
    }
}
