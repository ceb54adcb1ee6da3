package vn.khcn.portal.indicators;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Indicators extends Repository<Indicator, Long> {
    Indicator save(Indicator indicator);

    Optional<Indicator> findById(long id);

    Optional<Indicator> findByCode(String code);

    List<Indicator> findAllByOrderByCode();
}
