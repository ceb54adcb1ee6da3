package vn.khcn.portal.periods;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Reopenings extends Repository<Reopening, Long> {
    Reopening saveAndFlush(Reopening reopening);

    Optional<Reopening> findByUnitIdAndPeriodCode(long unitId, String periodCode);

    List<Reopening> findAllByOrderByLastDayDesc();
}
