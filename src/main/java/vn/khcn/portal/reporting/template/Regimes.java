package vn.khcn.portal.reporting.template;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Regimes extends Repository<Regime, Long> {
    Regime saveAndFlush(Regime regime);

    Optional<Regime> findById(long id);

    List<Regime> findAll();
}
