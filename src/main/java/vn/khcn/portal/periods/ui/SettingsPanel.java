package vn.khcn.portal.periods.ui;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import java.util.function.ToIntFunction;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.PeriodSettings;
import vn.khcn.portal.periods.PeriodSettingsService;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.PeriodText;

/** The settings of each kind of period, with the dates they give for the running one. */
class SettingsPanel extends Div {
    private static final long serialVersionUID = 1L;
    private final transient PeriodSettingsService settings;
    private final transient PeriodService periods;
    private final Grid<PeriodSettings> grid = new Grid<>();

    SettingsPanel(PeriodSettingsService settings, PeriodService periods) {
        this.settings = settings;
        this.periods = periods;
        grid.addThemeVariants(GridVariant.LUMO_NO_BORDER, GridVariant.LUMO_WRAP_CELL_CONTENT);
        grid.setAllRowsVisible(true);
        grid.addColumn(s -> getTranslation("periods.kind." + s.kind()))
                .setHeader(getTranslation("periods.settings.kind")).setFlexGrow(1);
        grid.addComponentColumn(this::calendar).setHeader(getTranslation("periods.settings.calendar")).setFlexGrow(3);
        days("opens", PeriodSettings::opensAfterDays, (s, days) -> new PeriodSettings(s.kind(), s.calendar(), days,
                s.closesWorkingDays(), s.deadlineWorkingDays(), s.version()));
        days("closes", PeriodSettings::closesWorkingDays, (s, days) -> new PeriodSettings(s.kind(), s.calendar(),
                s.opensAfterDays(), days, s.deadlineWorkingDays(), s.version()));
        days("deadline", PeriodSettings::deadlineWorkingDays, (s, days) -> new PeriodSettings(s.kind(), s.calendar(),
                s.opensAfterDays(), s.closesWorkingDays(), days, s.version()));
        grid.addColumn(this::example).setHeader(getTranslation("periods.settings.example")).setFlexGrow(5);
        add(grid);
        load();
    }

    private interface With {
        PeriodSettings days(PeriodSettings settings, int days);
    }

    private void days(String key, ToIntFunction<PeriodSettings> read, With write) {
        grid.addComponentColumn(s -> {
            IntegerField field = new IntegerField();
            field.setAriaLabel(getTranslation("periods.settings." + key));
            field.setValue(read.applyAsInt(s));
            field.setMin(0);
            field.setMax(31);
            field.setStepButtonsVisible(true);
            field.setWidth("7rem");
            field.addValueChangeListener(change -> {
                if (change.isFromClient() && change.getValue() != null) {
                    store(write.days(s, change.getValue()));
                }
            });
            return field;
        }).setHeader(getTranslation("periods.settings." + key)).setWidth("8.5rem")
                .setFlexGrow(0);
    }

    private Select<PeriodCalendar> calendar(PeriodSettings s) {
        Select<PeriodCalendar> choice = new Select<>();
        choice.setAriaLabel(getTranslation("periods.settings.calendar"));
        choice.setItems(PeriodCalendar.values());
        choice.setItemLabelGenerator(c -> getTranslation("periods.calendar." + c));
        choice.setValue(s.calendar());
        choice.setWidthFull();
        choice.addValueChangeListener(
                change -> store(new PeriodSettings(s.kind(), change.getValue(), s.opensAfterDays(),
                        s.closesWorkingDays(), s.deadlineWorkingDays(), s.version())));
        return choice;
    }

    private String example(PeriodSettings s) {
        Period month = periods.current();
        Period period = s.kind() == PeriodKind.MONTH
                ? month
                : new Period(s.kind(), month.year(), s.kind() == PeriodKind.NINE_MONTHS
                        ? 1
                        : (month.ordinal() - 1) / s.kind().months() + 1);
        PeriodWindow window = periods.window(period);
        return getTranslation("periods.settings.dates", PeriodText.of(period), DayText.of(window.days().from()),
                DayText.of(window.cutOff()), DayText.of(window.closes()), DayText.of(window.deadline()));
    }

    private void store(PeriodSettings wanted) {
        try {
            settings.change(wanted);
            Notice.done("periods.settings.saved");
        } catch (RuntimeException failed) {
            Notice.problem(failed);
        }
        load();
    }

    private void load() {
        grid.setItems(settings.settings());
    }
}
