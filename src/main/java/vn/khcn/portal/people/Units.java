package vn.khcn.portal.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Units extends Repository<Unit, Long> {
    Unit save(Unit unit);

    Optional<Unit> findById(long id);

    List<Unit> findAllByCode(String code);

    List<Unit> findAllByOrderBySortOrderAscNameAsc();
}
