package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.khcn.portal.assignments.ui.TaskNavigation;
import vn.khcn.portal.documents.ui.DocumentNavigation;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.reporting.issue.ChainCheck;
import vn.khcn.portal.reporting.issue.ChainLink;
import vn.khcn.portal.reporting.issue.IssueSummary;
import vn.khcn.portal.shell.component.Joinery;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;

/** Every issued document, found by words, number, period, unit, year; the whole chain can be checked. */
@Route(ReportNavigation.ARCHIVE)
@RolesAllowed({"OFFICE", "REGISTRY", "DIRECTOR", "DEPUTY", "UNIT_HEAD", "ADMINISTRATOR"})
class ArchiveView extends Page {
    private static final long serialVersionUID = 1L;
    private final transient ChainCheck chain;
    private final transient Joinery joinery;

    ArchiveView(ArchiveRegister register, ChainCheck chain, Joinery joinery) {
        super(new PageHead(I18NProvider.translate("reporting.archive.title")));
        this.chain = chain;
        this.joinery = joinery;
        ((PageHead) getComponentAt(0)).actions(
                link(DocumentNavigation.books(), "reporting.archive.numberBook"),
                link(TaskNavigation.list(), "reporting.archive.followUpBook"),
                new Button(getTranslation("reporting.archive.verify"), click -> verify()));
        body(joinery.grid(register.describe()));
    }

    private Anchor link(String route, String label) {
        Anchor anchor = new Anchor(route, getTranslation(label));
        anchor.addClassName("download");
        return anchor;
    }

    /** Recomputes the whole chain from the bytes, one paper after the other. */
    private void verify() {
        String step = getTranslation("reporting.archive.verifyStep");
        joinery.background("reporting.archive.verifying", progress -> chain.all(
                (done, of) -> progress.at((double) done / of, step.formatted(done, of))),
                ArchiveView::say);
    }

    private static void say(ChainCheck.Result result) {
        if (result.whole()) {
            Notice.done("reporting.archive.whole", result.links().size());
            return;
        }
        List<String> broken = result.links().stream().filter(link -> !link.intact()).map(ChainLink::issue)
                .map(IssueSummary::symbol).toList();
        Notice.problem(BusinessRule.broken("reporting.archive.broken",
                broken.isEmpty() ? "…" : String.join(", ", broken)));
    }
}
