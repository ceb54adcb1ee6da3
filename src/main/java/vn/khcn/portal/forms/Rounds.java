package vn.khcn.portal.forms;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Rounds extends Repository<Round, Long> {
    Round saveAndFlush(Round round);

    Optional<Round> findById(long id);

    List<Round> findAllByOrderByOpenedOnDescIdDesc();

    List<Round> findByClosedOnIsNullOrderByDueOnAscIdAsc();

    List<Round> findByIdIn(Collection<Long> ids);

    Optional<Round> findFirstByFormCodeAndPeriodCodeOrderByIdDesc(String formCode, String periodCode);
}
