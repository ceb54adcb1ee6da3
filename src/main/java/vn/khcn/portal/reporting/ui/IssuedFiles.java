package vn.khcn.portal.reporting.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadHandler;
import java.util.concurrent.Callable;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.issue.FrozenForm;
import vn.khcn.portal.reporting.issue.IssueSummary;
import vn.khcn.portal.shell.component.DayText;
import vn.khcn.portal.shell.component.FileDownload;
import vn.khcn.portal.shell.component.FileName;
import vn.khcn.portal.shell.component.Notice;

/** The files of a frozen paper, the signed original among them once it is back. */
class IssuedFiles extends Div {
    private static final long serialVersionUID = 1L;
    private static final int LARGEST = 50 * 1024 * 1024;
    private final transient ReportServices services;
    private final transient IssueSummary issue;
    private final UnorderedList list = new UnorderedList();

    /** @param received a signed original has come in */
    IssuedFiles(ReportServices services, IssueSummary issue, Runnable received) {
        this.services = services;
        this.issue = issue;
        ReportFiles files = new ReportFiles(services);
        list.addClassName("download-list");
        add(list);
        file("reporting.workbench.pdf", files.issued(issue, FrozenForm.PDF, "pdf", FileName.PDF));
        file("reporting.workbench.word", files.issued(issue, FrozenForm.DOCX, "docx", FileName.DOCX));
        file("reporting.workbench.excel", files.issuedExcel(issue));
        services.reports().find(issue.report()).ifPresentOrElse(report -> {
            file("reporting.workbench.codes", files.codes(report, 0));
            file("reporting.workbench.json", files.json(report, 0));
        }, () -> file("reporting.archive.tree",
                files.issued(issue, FrozenForm.TREE, "json", ReportFiles.JSON)));
        services.archive().original(issue.id()).ifPresentOrElse(original -> {
            file("reporting.archive.original", files.issued(issue, FrozenForm.SIGNED_PDF, "pdf", FileName.PDF));
            add(new Paragraph(getTranslation("reporting.archive.signer", original.signer(),
                    DayText.of(original.signedAt()))));
        }, () -> {
            if (CurrentActor.get().is(Role.REGISTRY) || CurrentActor.get().is(Role.OFFICE)) {
                add(upload(received));
            }
        });
    }

    private void file(String label, Callable<FileDownload.Content> content) {
        list.add(new ListItem(new FileDownload(getTranslation(label), content)));
    }

    private Upload upload(Runnable received) {
        Upload upload = new Upload();
        upload.setUploadHandler(UploadHandler.inMemory((file, bytes) -> getUI().ifPresent(ui -> ui.access(() -> {
            // the list would show a refused file with a tick
            upload.clearFileList();
            try {
                services.archive().receive(issue.id(), bytes);
                Notice.done("reporting.archive.received");
                received.run();
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
