package vn.khcn.portal.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Estimates extends Repository<Estimate, Long> {
    Estimate save(Estimate estimate);

    void delete(Estimate estimate);

    void flush();

    Optional<Estimate> findByIndicatorIdAndPeriod(long indicatorId, String period);

    List<Estimate> findByPeriodIn(Collection<String> periods);
}
