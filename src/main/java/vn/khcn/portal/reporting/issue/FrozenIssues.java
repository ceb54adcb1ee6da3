package vn.khcn.portal.reporting.issue;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface FrozenIssues extends Repository<FrozenIssue, Long> {
    FrozenIssue saveAndFlush(FrozenIssue issue);

    Optional<FrozenIssue> findById(long id);

    Optional<FrozenIssue> findByReportId(long reportId);

    List<FrozenIssue> findAllByOrderByPlace();
}
