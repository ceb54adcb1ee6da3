package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.reporting.check.Finding;
import vn.khcn.portal.reporting.check.Severity;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.ReasonDialog;

/** What the checks found: where, how to mend it, or why it is right as it is. */
class FindingsPanel extends Div {
    private static final long serialVersionUID = 1L;
    private final transient ReportServices services;
    private final long report;
    private final transient Period period;
    private final transient Consumer<String> go;
    private final transient Runnable changed;

    /**
     * @param go      hears the block of a finding
     * @param changed called after something was explained
     */
    FindingsPanel(ReportServices services, long report, Period period, List<Finding> findings, boolean editable,
            Consumer<String> go, Runnable changed) {
        this.services = services;
        this.report = report;
        this.period = period;
        this.go = go;
        this.changed = changed;
        if (findings.isEmpty()) {
            add(new EmptyState("reporting.finding.none", "reporting.finding.noneNext"));
        }
        if (editable && findings.stream().anyMatch(f -> f.check().equals("hole"))) {
            unaccepted();
        }
        findings.forEach(finding -> add(card(finding, editable)));
    }

    /** What units handed in and the office has not taken in yet: one button, not one per hole. */
    private void unaccepted() {
        Map<Period, List<Long>> waiting = new LinkedHashMap<>();
        period.months().forEach(month -> waiting.put(month, services.board().board(month).stream()
                .filter(row -> row.state() == ApprovalState.SUBMITTED).map(BoardRow::unitId).toList()));
        long units = waiting.values().stream().flatMap(List::stream).distinct().count();
        if (units > 0) {
            Div notice = new Div(new Paragraph(getTranslation("reporting.finding.unaccepted", units)),
                    small("reporting.finding.acceptAll", () -> accept(waiting)));
            notice.addClassNames("notice", "amber");
            add(notice);
        }
    }

    private void accept(Map<Period, List<Long>> waiting) {
        waiting.forEach((month, units) -> units.forEach(unit -> services.board().accept(unit, month)));
        services.compiles().refresh(report);
        Notice.done("reporting.finding.accepted");
        changed.run();
    }

    private Div card(Finding finding, boolean editable) {
        Div card = new Div(Chip.of(Marks.of(finding.severity())),
                new Paragraph(getTranslation(finding.key(), finding.arguments().toArray())));
        card.addClassName("finding");
        if (finding.open()) {
            card.addClassName(finding.severity() == Severity.ERROR ? "red" : "amber");
        }
        Div actions = new Div(small("reporting.finding.show", () -> go.accept(finding.block())));
        actions.addClassName("toolbar");
        if (finding.reason() != null) {
            Paragraph reason = new Paragraph(getTranslation("reporting.finding.explained", finding.reason()));
            reason.addClassName("hint");
            card.add(reason);
        }
        boolean missing = finding.key().equals("reporting.check.hole");
        if (editable && missing) {
            actions.add(small("reporting.finding.remind", this::remind));
        } else if (editable && finding.severity() != Severity.ERROR) {
            actions.add(small("reporting.finding.explain", () -> explain(finding)));
        }
        card.add(actions);
        return card;
    }

    private void explain(Finding finding) {
        new ReasonDialog("reporting.finding.explain", "reporting.finding.explain", reason -> {
            services.findings().explain(report, finding.identity(), reason);
            changed.run();
        }).about(getTranslation(finding.key(), finding.arguments().toArray())).open();
    }

    /** Reminds every unit whose part of the period is missing. */
    private void remind() {
        int reminded = 0;
        for (Period month : period.months()) {
            Set<Long> missing = services.board().board(month).stream().filter(BoardRow::missing).map(BoardRow::unitId)
                    .collect(Collectors.toSet());
            reminded += services.board().remind(month, missing);
        }
        Notice.done("reporting.finding.reminded", reminded);
    }

    private Button small(String key, Runnable deed) {
        Button button = new Button(getTranslation(key), click -> deed.run());
        button.addThemeVariants(ButtonVariant.LUMO_SMALL);
        return button;
    }
}
