package vn.khcn.portal.reporting.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Issued reports asked for by their codes; never touches their bytes. */
@Service
@Transactional(readOnly = true)
public class IssuedReportService {
    private final IssuedReports reports;

    IssuedReportService(IssuedReports reports) {
        this.reports = reports;
    }

    /**
     * In the order they were issued.
     *
     * @param period code, empty for all
     * @param regime code, empty for all
     * @param since  issued at or after
     */
    public List<IssuedReport> list(String period, String regime, @Nullable Instant since, Pageable page) {
        return reports.list(period, regime, since == null ? Instant.EPOCH : since, page);
    }

    public long count(String period, String regime, @Nullable Instant since) {
        return reports.count(period, regime, since == null ? Instant.EPOCH : since);
    }

    public Optional<IssuedReport> find(long report) {
        return reports.find(report);
    }
}
