package vn.khcn.portal.periods.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.GridVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.Map;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.periods.HolidayService;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.PeriodSettingsService;
import vn.khcn.portal.periods.ReopeningSummary;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ChipTabs;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.Tone;

/** When units write and reports are due, which days are worked, and which unit may write again. */
@Route(PeriodsNavigation.ROUTE)
@RolesAllowed({"OFFICE", "ADMINISTRATOR"})
class PeriodsView extends Div {
    private static final long serialVersionUID = 1L;
    private final transient PeriodService periods;
    private final transient BusinessClock clock;
    private final transient Map<Long, UnitOption> units;
    private final Grid<ReopeningSummary> reopenings = new Grid<>();

    PeriodsView(PeriodService periods, PeriodSettingsService settings, HolidayService holidays, PeopleService people,
            UnitPastService past, BusinessClock clock) {
        this.periods = periods;
        this.clock = clock;
        units = past.units().stream().collect(Collectors.toMap(UnitOption::id, u -> u));
        addClassName("page");
        reopeningColumns();
        Div panel = new Div();
        Component dates = new SettingsPanel(settings, periods);
        Component days = new HolidaysPanel(holidays, clock.today().getYear(),
                CurrentActor.get().is(Role.ADMINISTRATOR));
        ChipTabs tabs = new ChipTabs().add(getTranslation("periods.tab.settings"), () -> show(panel, dates))
                .add(getTranslation("periods.tab.holidays"), () -> show(panel, days))
                .add(getTranslation("periods.tab.reopenings"), () -> show(panel, reopenings));
        show(panel, dates);
        Button reopen = new Button(getTranslation("periods.reopen.title"), click -> new ReopenDialog(periods,
                people.units(), null, periods.current(), clock.today(), this::load).open());
        add(new Page(new PageHead(getTranslation("periods.nav.settings"))
                .chips(new Chip(Tone.BLUE, getTranslation("periods.head.current", PeriodText.of(periods.current()))))
                .primary(reopen)).body(tabs, panel));
        load();
    }

    private static void show(Div panel, Component part) {
        panel.removeAll();
        panel.add(part);
    }

    private void reopeningColumns() {
        reopenings.addThemeVariants(GridVariant.LUMO_NO_BORDER);
        reopenings.setAllRowsVisible(true);
        reopenings.setEmptyStateText(getTranslation("periods.reopen.none"));
        reopenings.addColumn(r -> {
            UnitOption unit = units.get(r.unitId());
            return unit == null ? "" : unit.name();
        }).setHeader(getTranslation("periods.reopen.unit")).setFlexGrow(2);
        reopenings.addColumn(r -> PeriodText.of(r.period())).setHeader(getTranslation("periods.reopen.period"));
        reopenings.addComponentColumn(r -> new Chip(clock.today().isAfter(r.until()) ? Tone.GREY : Tone.AMBER,
                DayText.of(r.until()))).setHeader(getTranslation("periods.reopen.until"));
        reopenings.addColumn(ReopeningSummary::reason).setHeader(getTranslation("periods.reopen.reason"))
                .setFlexGrow(3);
        reopenings.addColumn(ReopeningSummary::by).setHeader(getTranslation("periods.reopen.by"));
    }

    private void load() {
        reopenings.setItems(periods.reopenings());
    }
}
