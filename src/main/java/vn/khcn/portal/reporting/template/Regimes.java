package vn.khcn.portal.reporting.template;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Regimes extends Repository<Regime, Long> {
    Regime saveAndFlush(Regime regime);

    Optional<Regime> findById(long id);

    /** Codes of all but one. */
    @Query("select r.code from Regime r where r.id <> :but")
    Set<String> codes(long but);

    List<Regime> findAll();
}
