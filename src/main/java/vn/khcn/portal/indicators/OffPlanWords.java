package vn.khcn.portal.indicators;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.data.repository.Repository;

interface OffPlanWords extends Repository<OffPlanWord, Long> {
    OffPlanWord save(OffPlanWord word);

    List<OffPlanWord> findBySubjectTypeAndSubjectIdOrderBySaidOnDescIdDesc(String type, long id);

    List<OffPlanWord> findBySubjectTypeAndSubjectIdInAndSaidOnLessThanEqualOrderBySaidOnAscIdAsc(String type,
            Collection<Long> ids, LocalDate day);
}
