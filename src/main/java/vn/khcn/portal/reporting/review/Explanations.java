package vn.khcn.portal.reporting.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Explanations extends Repository<Explanation, Long> {
    Explanation saveAndFlush(Explanation explanation);

    Optional<Explanation> findByReportIdAndFinding(long reportId, String finding);

    List<Explanation> findByReportId(long reportId);
}
