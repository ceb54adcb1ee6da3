package vn.khcn.portal.indicators;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OpeningBalances extends Repository<OpeningBalance, Long> {
    OpeningBalance save(OpeningBalance opening);

    Optional<OpeningBalance> findByIndicatorIdAndYear(long indicatorId, int year);
}
