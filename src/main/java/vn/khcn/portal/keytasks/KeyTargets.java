package vn.khcn.portal.keytasks;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface KeyTargets extends Repository<KeyTarget, Long> {
    KeyTarget saveAndFlush(KeyTarget target);

    void delete(KeyTarget target);

    Optional<KeyTarget> findById(long id);

    List<KeyTarget> findByTaskIdInOrderByPositionAscIdAsc(Collection<Long> tasks);
}
