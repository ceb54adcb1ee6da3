package vn.khcn.portal.periods.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import java.util.stream.IntStream;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.periods.HolidayService;
import vn.khcn.portal.periods.SpecialDayKind;
import vn.khcn.portal.periods.SpecialDaySummary;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Tone;

/** Holidays and make-up working days of a year; an administrator adds and removes them. */
class HolidaysPanel extends Div {
    private static final long serialVersionUID = 1L;
    private final transient HolidayService holidays;
    private final Grid<SpecialDaySummary> grid = new Grid<>();
    private final Select<Integer> year = new Select<>();
    private final DateField day = new DateField(getTranslation("periods.holiday.day"));
    private final Select<SpecialDayKind> kind = new Select<>();
    private final TextField name = new TextField(getTranslation("periods.holiday.name"));

    HolidaysPanel(HolidayService holidays, int thisYear, boolean mayChange) {
        this.holidays = holidays;
        year.setLabel(getTranslation("periods.holiday.year"));
        year.setItems(IntStream.rangeClosed(thisYear - 1, thisYear + 3).boxed().toList());
        year.setValue(thisYear);
        year.addValueChangeListener(change -> load());
        kind.setLabel(getTranslation("periods.holiday.kind"));
        kind.setItems(SpecialDayKind.values());
        kind.setItemLabelGenerator(k -> getTranslation("periods.holiday." + k));
        kind.setValue(SpecialDayKind.HOLIDAY);
        Button add = new Button(getTranslation("periods.holiday.add"), click -> add());
        Div bar = new Div(year);
        bar.addClassName("filter-bar");
        if (mayChange) {
            bar.add(day, kind, name, add);
        }
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_COMPACT);
        grid.setAllRowsVisible(true);
        grid.addColumn(d -> getTranslation("shell.day." + d.day().getDayOfWeek()) + ", " + DayText.of(d.day()))
                .setHeader(getTranslation("periods.holiday.day"));
        grid.addComponentColumn(d -> new Chip(d.kind() == SpecialDayKind.HOLIDAY ? Tone.GREEN : Tone.AMBER,
                getTranslation("periods.holiday." + d.kind()))).setHeader(getTranslation("periods.holiday.kind"));
        grid.addColumn(SpecialDaySummary::name).setHeader(getTranslation("periods.holiday.name")).setFlexGrow(3);
        if (mayChange) {
            grid.addComponentColumn(this::remove).setHeader("");
        }
        add(bar, grid);
        load();
    }

    private Button remove(SpecialDaySummary special) {
        Button remove = new Button(getTranslation("periods.holiday.remove"), click -> {
            holidays.remove(special.day());
            load();
            Notice.undo(() -> {
                holidays.put(special);
                load();
            }, "periods.holiday.removed", DayText.of(special.day()));
        });
        remove.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        return remove;
    }

    private void add() {
        LocalDate when = day.getValue();
        day.setInvalid(when == null);
        if (when == null) {
            return;
        }
        try {
            holidays.put(new SpecialDaySummary(when, kind.getValue(), name.getValue()));
            Notice.done("periods.holiday.added", DayText.of(when));
            year.setValue(when.getYear());
            load();
        } catch (BusinessRule rule) {
            name.setInvalid(true);
            name.setErrorMessage(getTranslation(rule.key(), rule.arguments()));
        }
    }

    private void load() {
        grid.setItems(holidays.ofYear(year.getValue()));
    }
}
