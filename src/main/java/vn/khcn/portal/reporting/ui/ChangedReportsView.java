package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ChangedReport;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** Issued reports that carry a figure which the records no longer bear; the office drafts a correction. */
@Route(ReportNavigation.CHANGED)
@RolesAllowed({"OFFICE", "REGISTRY", "DIRECTOR", "DEPUTY"})
class ChangedReportsView extends Page {
    private static final long serialVersionUID = 1L;
    /** So many are counted within 300 ms or so; more of them beside the screen. */
    private static final int AT_ONCE = 2;
    private final transient ReportServices services;

    ChangedReportsView(ReportServices services) {
        super(new PageHead(I18NProvider.translate("reporting.changed.title")));
        this.services = services;
        if (services.changes().inForce().size() <= AT_ONCE) {
            show(services.changes().all((done, all) -> {}));
        } else {
            services.joinery().background("reporting.changed.counting",
                    progress -> services.changes().all((done, all) -> progress.at(done / (double) all,
                            done + " / " + all)),
                    this::show);
        }
    }

    private void show(List<ChangedReport> changed) {
        if (changed.isEmpty()) {
            body(new EmptyState("reporting.changed.none", "reporting.changed.noneNext"));
        } else {
            body(new Paragraph(getTranslation("reporting.changed.help")));
            changed.forEach(report -> body(card(report)));
        }
    }

    private Div card(ChangedReport report) {
        Chip chip = report.otherNumbers() > 0
                ? new Chip(Tone.RED, getTranslation("reporting.changed.numbers", report.otherNumbers()))
                : new Chip(Tone.AMBER, getTranslation("reporting.changed.recordsOnly"));
        Div head = new Div(new H2(new Anchor(ReportNavigation.report(report.issue().report()), report.issue().title())),
                chip);
        head.addClassName("chips");
        Paragraph issued = new Paragraph(getTranslation("reporting.changed.issued", report.issue().symbol(),
                DayText.of(report.issue().dated())));
        issued.addClassName("hint");
        Div card = new Div(head, issued, new ChangedFigures(report, services.routes()));
        card.addClassName("card");
        if (CurrentActor.get().is(Role.OFFICE)) {
            card.add(new Button(getTranslation("reporting.changed.correct"), click -> correct(report)));
        }
        return card;
    }

    /** A new report that names the old one, compiled at once: the difference stands in its first paragraph. */
    private void correct(ChangedReport report) {
        try {
            long next = services.reports().replace(report.issue().report());
            services.joinery().background("reporting.workbench.compiling",
                    progress -> services.compiles().compile(next, (done, all) -> progress.at(done / (double) all,
                            done + " / " + all)),
                    draft -> ReportNavigation.openReport(next));
        } catch (RuntimeException refused) {
            Notice.problem(refused);
        }
    }
}
