package vn.khcn.portal.keytasks;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface KeyResults extends Repository<KeyResult, Long> {
    KeyResult saveAndFlush(KeyResult result);

    void delete(KeyResult result);

    Optional<KeyResult> findById(long id);

    /** Up to a day, the oldest first. */
    List<KeyResult> findByTaskIdInAndHappenedOnLessThanEqualOrderByHappenedOnAscIdAsc(Collection<Long> tasks,
            LocalDate day);

    boolean existsByTaskId(long task);

    boolean existsByTargetId(long target);
}
