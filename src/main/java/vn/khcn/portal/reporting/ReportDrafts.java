package vn.khcn.portal.reporting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface ReportDrafts extends Repository<ReportDraft, Long> {
    ReportDraft save(ReportDraft draft);

    Optional<ReportDraft> findByReportIdAndNumber(long reportId, int number);

    List<ReportDraft> findByReportIdOrderByNumberDesc(long reportId);
}
