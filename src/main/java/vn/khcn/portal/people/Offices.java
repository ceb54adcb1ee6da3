package vn.khcn.portal.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Offices extends Repository<Office, Long> {
    Office save(Office office);

    Optional<Office> findById(long id);

    List<Office> findAllByCode(String code);

    List<Office> findAllByOrderBySortOrderAscTitleAsc();
}
