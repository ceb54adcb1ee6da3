package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ReportSummary;
import vn.khcn.portal.reporting.check.Finding;
import vn.khcn.portal.reporting.check.Severity;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DownloadMenu;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** The head of a report's screens: state, counts, files, and the steps that the reader may take. */
class WorkbenchHead extends PageHead {
    private static final long serialVersionUID = 1L;
    private static final Set<ApprovalAction> BACK = EnumSet.of(ApprovalAction.WITHDRAW, ApprovalAction.RETURN);
    private final transient ReportServices services;
    private final transient ReportSummary report;

    /** @param draft the draft looked at, 0 for the newest */
    WorkbenchHead(ReportServices services, ReportSummary report, int draft, List<Finding> findings) {
        super(report.title());
        this.services = services;
        this.report = report;
        back(ReportNavigation.REPORTS, getTranslation("reporting.list.title"));
        chips(chips(draft, findings).toArray(Component[]::new));
        if (report.draft() > 0) {
            ReportFiles files = new ReportFiles(services);
            Anchor compare = new Anchor(ReportNavigation.comparison(report.id()),
                    getTranslation("reporting.workbench.compare"));
            compare.addClassName("download");
            actions(compare);
            actions(new DownloadMenu()
                    .file(getTranslation("reporting.workbench.pdf"), files.pdf(report, draft))
                    .file(getTranslation("reporting.workbench.word"), files.word(report, draft))
                    .file(getTranslation("reporting.workbench.excel"), files.excel(report, draft))
                    .file(getTranslation("reporting.workbench.codes"), files.codes(report, draft))
                    .file(getTranslation("reporting.workbench.json"), files.json(report, draft)));
        }
    }

    private List<Chip> chips(int draft, List<Finding> findings) {
        List<Chip> chips = new ArrayList<>();
        chips.add(Chip.of(Marks.of(report.state())));
        count(findings, Severity.ERROR, Tone.RED, "reporting.workbench.errors", chips);
        count(findings, Severity.WARNING, Tone.AMBER, "reporting.workbench.warnings", chips);
        if (report.draft() > 0) {
            chips.add(new Chip(Tone.BLUE,
                    getTranslation("reporting.workbench.draft", draft == 0 ? report.draft() : draft)));
        }
        if (Set.of(Role.OFFICE, Role.DIRECTOR, Role.DEPUTY, Role.REGISTRY).stream().anyMatch(CurrentActor.get()::is)) {
            List<BoardRow> rows = report.period().months().stream().flatMap(
                    month -> services.board().board(month).stream()).toList();
            long sent = rows.stream().filter(r -> !r.missing()).count();
            if (rows.isEmpty()) {
                return chips;
            }
            chips.add(new Chip(sent == rows.size() ? Tone.GREEN : Tone.AMBER,
                    getTranslation("reporting.workbench.sent", sent, rows.size())));
        }
        return chips;
    }

    private void count(List<Finding> findings, Severity severity, Tone tone, String key, List<Chip> chips) {
        long open = findings.stream().filter(f -> f.severity() == severity && f.open()).count();
        if (open > 0) {
            chips.add(new Chip(tone, getTranslation(key, open)));
        }
    }

    /** Adds the steps that the reader may take; the last is the primary one, if it leads on: not before something is compiled. */
    WorkbenchHead steps(StepButtons steps, Set<ApprovalAction> possible) {
        List<Button> buttons = steps.of(possible);
        for (int i = 0; i < buttons.size(); i++) {
            if (i == buttons.size() - 1 && !BACK.containsAll(possible) && report.draft() > 0) {
                primary(buttons.get(i));
            } else {
                actions(buttons.get(i));
            }
        }
        return this;
    }
}
