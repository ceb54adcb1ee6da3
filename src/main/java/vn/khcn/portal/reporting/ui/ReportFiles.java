package vn.khcn.portal.reporting.ui;

import java.time.LocalDate;
import java.util.concurrent.Callable;
import vn.khcn.portal.press.DocumentJson;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.reporting.ReportSummary;
import vn.khcn.portal.reporting.issue.FrozenForm;
import vn.khcn.portal.reporting.issue.IssueSummary;
import vn.khcn.portal.shell.component.FileDownload.Content;
import vn.khcn.portal.shell.component.FileName;

/** The files of a report: drafts printed when asked for, issued ones exactly as frozen. */
final class ReportFiles {
    private static final String CODES = " so lieu theo ma";
    static final String JSON = "application/json";
    private final ReportServices services;

    ReportFiles(ReportServices services) {
        this.services = services;
    }

    Callable<Content> pdf(ReportSummary report, int draft) {
        return () -> frozen(report, FrozenForm.PDF, "pdf", FileName.PDF,
                () -> services.press().pdf(tree(report, draft), true));
    }

    Callable<Content> word(ReportSummary report, int draft) {
        return () -> frozen(report, FrozenForm.DOCX, "docx", FileName.DOCX,
                () -> services.press().docx(tree(report, draft)));
    }

    Callable<Content> excel(ReportSummary report, int draft) {
        return () -> new Content(name(report.title(), "xlsx"), FileName.XLSX,
                services.press().xlsx(tree(report, draft)));
    }

    /** The report in stable codes, for other systems. */
    Callable<Content> json(ReportSummary report, int draft) {
        return () -> new Content(name(report.title(), "json"), JSON,
                services.exports().json(services.exports().of(report.id(), draft)));
    }

    /** The same codes as a spreadsheet. */
    Callable<Content> codes(ReportSummary report, int draft) {
        return () -> new Content(name(report.title() + CODES, "xlsx"),
                FileName.XLSX, services.exports().xlsx(services.exports().of(report.id(), draft)));
    }

    Callable<Content> issued(IssueSummary issue, FrozenForm form, String extension, String type) {
        return () -> new Content(name(issue.title(), extension), type, services.archive().bytes(issue.id(), form));
    }

    /** The annexes of an issued report, from its frozen tree. */
    Callable<Content> issuedExcel(IssueSummary issue) {
        return () -> new Content(name(issue.title(), "xlsx"), FileName.XLSX, services.press()
                .xlsx(DocumentJson.read(services.archive().bytes(issue.id(), FrozenForm.TREE))));
    }

    private Content frozen(ReportSummary report, FrozenForm form, String extension, String type, Callable<byte[]> draft)
            throws Exception {
        byte[] bytes = report.state().isFinal()
                ? services.archive().bytes(services.archive().ofReport(report.id()).orElseThrow().id(), form)
                : draft.call();
        return new Content(name(report.title(), extension), type, bytes);
    }

    private OfficialDocument tree(ReportSummary report, int draft) {
        return services.reports().tree(report.id(), draft).orElseThrow();
    }

    private String name(String title, String extension) {
        LocalDate today = services.clock().today();
        return FileName.of(title, today, extension);
    }
}
