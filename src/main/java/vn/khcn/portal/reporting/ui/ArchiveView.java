package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.UploadHandler;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.issue.ChainLink;
import vn.khcn.portal.reporting.issue.FrozenForm;
import vn.khcn.portal.reporting.issue.IssueSummary;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.EmptyState;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.FileName;
import vn.khcn.portal.shell.component.KeyValues;
import vn.khcn.portal.shell.component.Notice;
import vn.khcn.portal.shell.component.Page;
import vn.khcn.portal.shell.component.PageHead;
import vn.khcn.portal.shell.component.Tone;

/** Issued reports: their files, their place in the chain, and the signed originals. */
@Route("kho-bao-cao")
@RolesAllowed({"OFFICE", "REGISTRY", "DIRECTOR", "DEPUTY", "UNIT_HEAD"})
class ArchiveView extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 50 * 1024 * 1024;
    private final transient ReportServices services;

    ArchiveView(ReportServices services) {
        this.services = services;
        addClassName("page");
        build();
    }

    private void build() {
        removeAll();
        PageHead head = new PageHead(I18NProvider.translate("reporting.archive.title"))
                .actions(new Button(getTranslation("reporting.archive.verify"), click -> verify()));
        Page page = new Page(head);
        List<IssueSummary> issues = services.archive().list();
        if (issues.isEmpty()) {
            page.body(new EmptyState("reporting.archive.none", "reporting.archive.noneNext"));
        }
        issues.forEach(issue -> page.body(card(issue)));
        add(page);
    }

    /** Recomputes the whole chain from the bytes. */
    private void verify() {
        services.joinery().background("reporting.archive.verifying", progress -> services.archive().whole(), whole -> {
            if (whole) {
                Notice.done("reporting.archive.whole", services.archive().list().size());
            } else {
                List<String> broken = services.archive().verify().stream().filter(link -> !link.intact())
                        .map(ChainLink::issue).map(IssueSummary::symbol).toList();
                Notice.problem(BusinessRule.broken("reporting.archive.broken",
                        broken.isEmpty() ? "…" : String.join(", ", broken)));
            }
        });
    }

    private Div card(IssueSummary issue) {
        ReportFiles files = new ReportFiles(services);
        Div downloads = new Div(
                new FileDownload(getTranslation("reporting.workbench.pdf"),
                        files.issued(issue, FrozenForm.PDF, "pdf", FileName.PDF)),
                new FileDownload(getTranslation("reporting.workbench.word"),
                        files.issued(issue, FrozenForm.DOCX, "docx", FileName.DOCX)),
                new FileDownload(getTranslation("reporting.workbench.excel"), files.issuedExcel(issue)),
                new FileDownload(getTranslation("reporting.archive.tree"),
                        files.issued(issue, FrozenForm.TREE, "json", "application/json")));
        downloads.addClassName("toolbar");
        Div card = new Div(
                new H2(new Anchor(services.routes().of(issue.paper(), issue.report()).orElse(""), issue.title())),
                new Chip(issue.signed() ? Tone.GREEN : Tone.GREY,
                        getTranslation(issue.signed() ? "reporting.archive.signed" : "reporting.archive.unsigned")),
                new KeyValues("reporting.archive.").add("symbol", issue.symbol()).add("dated", issue.dated())
                        .add("issued", DayText.of(issue.issuedAt()) + " · " + issue.issuedBy())
                        .add("place", Integer.toString(issue.place())).add("sha", issue.pdfSha256()),
                downloads);
        card.addClassName("card");
        services.archive().original(issue.id()).ifPresentOrElse(original -> {
            downloads.add(new FileDownload(getTranslation("reporting.archive.original"),
                    files.issued(issue, FrozenForm.SIGNED_PDF, "pdf", FileName.PDF)));
            card.add(new Paragraph(getTranslation("reporting.archive.signer", original.signer(),
                    DayText.of(original.signedAt()))));
        }, () -> {
            if (CurrentActor.get().is(Role.REGISTRY) || CurrentActor.get().is(Role.OFFICE)) {
                card.add(upload(issue));
            }
        });
        return card;
    }

    private Upload upload(IssueSummary issue) {
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> getUI().ifPresent(ui -> ui.access(() -> {
            // the list would show a refused file with a tick
            upload.clearFileList();
            try {
                services.archive().receive(issue.id(), bytes);
                Notice.done("reporting.archive.received");
                build();
            } catch (RuntimeException refused) {
                Notice.problem(refused);
            }
        }))));
        Button choose = new Button(getTranslation("reporting.archive.upload"));
        choose.addThemeVariants(ButtonVariant.LUMO_SMALL);
        upload.setUploadButton(choose);
        upload.setDropAllowed(false);
        upload.setAcceptedFileTypes(FileName.PDF, ".pdf");
        upload.setMaxFileSize(LARGEST);
        return upload;
    }
}
