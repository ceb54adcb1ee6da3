package vn.khcn.portal.people;

import java.util.List;
import org.springframework.data.repository.Repository;

interface OfficeHoldings extends Repository<OfficeHolding, Long> {
    OfficeHolding save(OfficeHolding holding);

    void delete(OfficeHolding holding);

    List<OfficeHolding> findAllByAccountId(long accountId);

    List<OfficeHolding> findAllBy();
}
