package vn.khcn.portal.people;

import java.util.List;
import org.springframework.data.repository.Repository;

interface JoinedUnits extends Repository<JoinedUnit, Long> {
    JoinedUnit save(JoinedUnit unit);

    void flush();

    List<JoinedUnit> findAllByOrderById();
}
