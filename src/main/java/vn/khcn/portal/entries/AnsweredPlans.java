package vn.khcn.portal.entries;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface AnsweredPlans extends Repository<AnsweredPlan, Long> {
    AnsweredPlan saveAndFlush(AnsweredPlan answer);

    void delete(AnsweredPlan answer);

    Optional<AnsweredPlan> findByPlanId(long planId);

    List<AnsweredPlan> findAllByPlanIdIn(Collection<Long> planIds);
}
