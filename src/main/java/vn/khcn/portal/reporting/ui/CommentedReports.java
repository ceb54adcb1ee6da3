package vn.khcn.portal.reporting.ui;

import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.review.Commented;

/** Reports as people comment on them. */
@Component
class CommentedReports implements Commented {
    private final ReportService reports;

    CommentedReports(ReportService reports) {
        this.reports = reports;
    }

    @Override
    public Optional<Paper> paper(long id) {
        return reports.find(id).map(r -> new Paper(r.title(), ReportNavigation.report(id)));
    }
}
