package vn.khcn.portal.reporting;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Passages extends Repository<Passage, Long> {
    Passage saveAndFlush(Passage passage);

    Optional<Passage> findByReportIdAndBlock(long reportId, String block);

    List<Passage> findByReportId(long reportId);

    void delete(Passage passage);
}
