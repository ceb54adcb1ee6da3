package vn.khcn.portal.reporting.review;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Comments extends Repository<Comment, Long> {
    Comment saveAndFlush(Comment comment);

    Optional<Comment> findById(long id);

    List<Comment> findByReportIdOrderByMadeAtAscIdAsc(long reportId);
}
