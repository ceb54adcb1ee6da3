package vn.khcn.portal.indicators;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface SetValues extends Repository<SetValue, Long> {
    SetValue save(SetValue value);

    void delete(SetValue value);

    void flush();

    Optional<SetValue> findByIndicatorIdAndMonth(long indicatorId, String month);

    List<SetValue> findByMonthInOrderByMonth(Collection<String> months);

    List<SetValue> findByIndicatorIdAndMonthInOrderByMonth(long indicatorId, Collection<String> months);
}
