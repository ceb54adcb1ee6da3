package vn.khcn.portal.periods;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;
import vn.khcn.portal.kernel.PeriodKind;

interface PeriodRules extends Repository<PeriodRule, Long> {
    PeriodRule saveAndFlush(PeriodRule rule);

    Optional<PeriodRule> findByKind(PeriodKind kind);

    List<PeriodRule> findAllBy();
}
