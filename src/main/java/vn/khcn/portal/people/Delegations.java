package vn.khcn.portal.people;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Delegations extends Repository<Delegation, Long> {
    Delegation save(Delegation delegation);

    Optional<Delegation> findById(long id);

    List<Delegation> findAllByOrderByIdDesc();

    List<Delegation> findAllByToAccountId(long accountId);
}
