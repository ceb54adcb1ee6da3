package vn.khcn.portal.indicators;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface OpeningBalances extends Repository<OpeningBalance, Long> {
    OpeningBalance save(OpeningBalance opening);

    List<OpeningBalance> findByYear(int year);

    Optional<OpeningBalance> findByIndicatorIdAndYear(long indicatorId, int year);
}
