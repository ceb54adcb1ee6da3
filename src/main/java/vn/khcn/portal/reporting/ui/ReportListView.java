package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.periods.HolidayService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ReportSummary;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.PeriodText;
import vn.khcn.portal.shell.component.Tone;

/** The department's reports by period; the office opens the next one. */
@Route("bao-cao")
@RolesAllowed({"OFFICE", "REGISTRY", "DIRECTOR", "DEPUTY"})
class ReportListView extends Page {
    private static final long serialVersionUID = 1L;
    private static final int PERIODS_BACK = 14;
    private final transient ReportServices services;
    private final transient HolidayService holidays;

    ReportListView(ReportServices services, HolidayService holidays) {
        super(new PageHead(I18NProvider.translate("reporting.list.title")));
        this.services = services;
        this.holidays = holidays;
        List<RegimeDetails> regimes = services.regimes().list();
        if (CurrentActor.get().is(Role.OFFICE) && !regimes.isEmpty()) {
            body(opener(regimes));
        }
        List<ReportSummary> reports = services.reports().list();
        body(reports.isEmpty()
                ? new EmptyState("reporting.list.none", regimes.isEmpty()
                        ? "reporting.list.noRegime"
                        : "reporting.list.noneNext")
                : table(reports, regimes));
    }

    private Div opener(List<RegimeDetails> regimes) {
        ComboBox<RegimeDetails> regime = new ComboBox<>(getTranslation("reporting.list.regime"));
        regime.setItems(regimes);
        regime.setItemLabelGenerator(RegimeDetails::name);
        ComboBox<Period> period = new ComboBox<>(getTranslation("reporting.list.period"));
        period.setItemLabelGenerator(PeriodText::of);
        regime.addValueChangeListener(change -> {
            RegimeDetails chosen = change.getValue();
            if (chosen != null) {
                Period now = current(chosen);
                period.setItems(IntStream.range(0, PERIODS_BACK).mapToObj(i -> now.plus(-i)).toList());
                period.setValue(proposed(chosen));
            }
        });
        regime.setValue(regimes.getFirst());
        Button open = new Button(getTranslation("reporting.list.open"), click -> {
            RegimeDetails chosen = regime.getValue();
            Period of = period.getValue();
            if (chosen != null && of != null) {
                ReportNavigation.openReport(services.reports().open(chosen.id(), of));
            }
        });
        open.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        Div bar = new Div(regime, period, open);
        bar.addClassNames("filter-bar", "labelled");
        return bar;
    }

    /** The period to report on today: the one before until its report is due. */
    private Period proposed(RegimeDetails regime) {
        Period now = current(regime);
        Period before = now.plus(-1);
        return services.clock().today().isAfter(due(regime, before)) ? now : before;
    }

    /** The period of the regime's kind that today lies in. */
    private Period current(RegimeDetails regime) {
        return regime.calendar().monthOf(services.clock().today()).within(regime.periodKind());
    }

    private Div table(List<ReportSummary> reports, List<RegimeDetails> regimes) {
        NativeTable table = new NativeTable();
        table.addClassName("table");
        NativeTableRow head = table.getHead().addRow();
        List.of("report", "state", "draft", "findings", "deadline", "number")
                .forEach(column -> head.addHeaderCell().setText(getTranslation("reporting.column." + column)));
        for (ReportSummary report : reports) {
            NativeTableRow row = table.getBody().addRow();
            row.addDataCell().add(new Anchor(ReportNavigation.report(report.id()), report.title()));
            row.addDataCell().add(Chip.of(Marks.of(report.state())));
            row.addDataCell().setText(report.draft() == 0 ? "–" : Integer.toString(report.draft()));
            row.addDataCell().add(report.openFindings() == 0
                    ? new Div("–")
                    : new Chip(Tone.AMBER, Integer.toString(report.openFindings())));
            row.addDataCell().setText(regimes.stream().filter(r -> r.id() == report.regime()).findFirst()
                    .map(r -> deadline(r, report.period())).orElse("–"));
            row.addDataCell()
                    .setText(report.number() == null ? "–" : report.number() + " · " + DayText.of(report.dated()));
        }
        Div scroll = new Div(table);
        scroll.addClassName("table-scroll");
        return scroll;
    }

    private String deadline(RegimeDetails regime, Period period) {
        return DayText.of(due(regime, period));
    }

    private LocalDate due(RegimeDetails regime, Period period) {
        return holidays.workingDays().plus(regime.cutOff(period), regime.deadlineDays());
    }
}
