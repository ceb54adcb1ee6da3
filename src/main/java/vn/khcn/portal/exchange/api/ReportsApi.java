package vn.khcn.portal.exchange.api;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.reporting.export.ExportService;
import vn.khcn.portal.reporting.issue.ArchiveService;
import vn.khcn.portal.reporting.issue.FrozenForm;
import vn.khcn.portal.reporting.issue.IssuedReport;
import vn.khcn.portal.reporting.issue.IssuedReportService;
import vn.khcn.portal.shell.component.FileName;

/** Issued reports of the client's department. */
@RestController
@RequestMapping(ApiPaths.V1 + "/reports")
class ReportsApi {
    private static final int LARGEST_PAGE = 200;
    private static final ZoneId HERE = ZoneId.of("Asia/Ho_Chi_Minh");
    private final IssuedReportService reports;
    private final ArchiveService archive;
    private final ExportService exports;
    private final PeopleService people;

    ReportsApi(IssuedReportService reports, ArchiveService archive, ExportService exports, PeopleService people) {
        this.reports = reports;
        this.archive = archive;
        this.exports = exports;
        this.people = people;
    }

    @GetMapping
    Listed<ReportLine> list(@RequestParam(defaultValue = "") String period,
            @RequestParam(defaultValue = "") String regime, @RequestParam(required = false) @Nullable LocalDate since,
            @RequestParam(defaultValue = "0") int page, @RequestParam(defaultValue = "50") int size) {
        if (page < 0 || size < 1 || size > LARGEST_PAGE) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST,
                    "page counts from 0, size is 1 to " + LARGEST_PAGE);
        }
        if (!period.isEmpty()) {
            PeriodCode.read(period);
        }
        Instant from = since == null ? null : since.atStartOfDay(HERE).toInstant();
        String agency = people.department().code();
        return new Listed<>(reports.list(period, regime, from, PageRequest.of(page, size)).stream()
                .map(r -> ReportLine.of(r, agency)).toList(), page, size, reports.count(period, regime, from));
    }

    @GetMapping("/{report}")
    ReportLine one(@PathVariable long report) {
        return ReportLine.of(find(report), people.department().code());
    }

    @GetMapping("/{report}/{file}")
    ResponseEntity<byte[]> file(@PathVariable long report, @PathVariable String file) {
        IssuedReport issued = find(report);
        ReportFile form = ReportFile.of(file).filter(f -> f != ReportFile.SIGNED || issued.signed())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such file of this report"));
        byte[] bytes = switch (form) {
            case PDF -> archive.bytes(issued.issue(), FrozenForm.PDF);
            case DOCX -> archive.bytes(issued.issue(), FrozenForm.DOCX);
            case SIGNED -> archive.bytes(issued.issue(), FrozenForm.SIGNED_PDF);
            case JSON -> exports.json(exports.of(report, 0));
            case XLSX -> exports.xlsx(exports.of(report, 0));
        };
        String name = FileName.of(issued.title(), issued.dated(), form.extension());
        return ResponseEntity.ok().contentType(form.mediaType())
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .body(bytes);
    }

    private IssuedReport find(long report) {
        return reports.find(report)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No issued report " + report));
    }
}
