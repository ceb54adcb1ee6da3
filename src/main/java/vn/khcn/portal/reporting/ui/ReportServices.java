package vn.khcn.portal.reporting.ui;

import org.springframework.stereotype.Component;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntryService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.reporting.ChangedFigureService;
import vn.khcn.portal.reporting.CompileService;
import vn.khcn.portal.reporting.FindingService;
import vn.khcn.portal.reporting.IssueService;
import vn.khcn.portal.reporting.PassageService;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.ReviewService;
import vn.khcn.portal.reporting.export.ExportService;
import vn.khcn.portal.reporting.issue.ArchiveService;
import vn.khcn.portal.reporting.review.CommentService;
import vn.khcn.portal.reporting.template.RegimeService;
import vn.khcn.portal.shell.RecordRoutes;
import vn.khcn.portal.shell.component.Joinery;

/** The services that the parts of a report's screens ask. */
@Component
record ReportServices(ReportService reports, CompileService compiles, ReviewService review, FindingService findings,
        PassageService passages, CommentService comments, IssueService issues, ArchiveService archive,
        ChangedFigureService changes, ExportService exports, RegimeService regimes, BoardService board,
        EntryService entries, PressService press, RecordRoutes routes,
        Joinery joinery, BusinessClock clock) {}
