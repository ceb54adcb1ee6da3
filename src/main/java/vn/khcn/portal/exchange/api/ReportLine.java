package vn.khcn.portal.exchange.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.reporting.issue.IssuedReport;

/** An issued report in a list, with the addresses of its files. */
record ReportLine(long id, String agency, String regime, String period, int edition, String title, String symbol,
        LocalDate date, Instant issuedAt, @Nullable Long replaces, @Nullable Long replacedBy, String pdfSha256,
        String docxSha256, String chainHash, boolean signed, Map<String, String> links) {

    static ReportLine of(IssuedReport report, String agency) {
        Map<String, String> links = new LinkedHashMap<>();
        for (ReportFile file : ReportFile.values()) {
            if (file != ReportFile.SIGNED || report.signed()) {
                links.put(file.code(), ApiPaths.V1 + "/reports/" + report.report() + "/" + file.code());
            }
        }
        return new ReportLine(report.report(), agency, report.regime(), report.period(), report.edition(),
                report.title(), report.symbol(), report.dated(), report.issuedAt(), report.replaces(),
                report.replacedBy(), report.pdfSha256(), report.docxSha256(), report.hash(), report.signed(), links);
    }
}
