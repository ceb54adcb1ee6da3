package vn.khcn.portal.indicators;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface YearPlans extends Repository<YearPlan, Long> {
    YearPlan save(YearPlan plan);

    Optional<YearPlan> findByIndicatorIdAndYear(long indicatorId, int year);

    List<YearPlan> findByYear(int year);
}
