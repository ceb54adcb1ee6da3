package vn.khcn.portal.reporting.rollup;

import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface Choices extends Repository<Choice, Long> {
    Choice save(Choice choice);

    void delete(Choice choice);

    void flush();

    List<Choice> findByReportId(long reportId);

    List<Choice> findByReportIdAndLineKeyIn(long reportId, Collection<String> keys);
}
