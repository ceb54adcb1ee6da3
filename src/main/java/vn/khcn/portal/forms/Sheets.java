package vn.khcn.portal.forms;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Sheets extends Repository<Sheet, Long> {
    Sheet saveAndFlush(Sheet sheet);

    Optional<Sheet> findById(long id);

    List<Sheet> findByRoundIdOrderById(long roundId);

    List<Sheet> findByRoundIdInOrderById(Collection<Long> roundIds);

    List<Sheet> findByUnitIdOrderById(long unitId);

    List<Sheet> findByUnitIdInOrderById(Collection<Long> unitIds);
}
