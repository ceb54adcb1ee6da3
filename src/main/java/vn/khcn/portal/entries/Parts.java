package vn.khcn.portal.entries;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Parts extends Repository<Part, Long> {
    Part saveAndFlush(Part part);

    Optional<Part> findById(long id);

    Optional<Part> findByUnitIdAndPeriodCode(long unitId, String periodCode);

    List<Part> findAllByUnitId(long unitId);

    List<Part> findAllByPeriodCode(String periodCode);

    List<Part> findAllByPeriodCodeIn(Collection<String> periodCodes);

    List<Part> findAllByIdIn(Collection<Long> ids);

    /** Whoever writes into a part or moves it on waits for whoever does so already. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from Part p where p.unitId = :unitId and p.periodCode = :periodCode")
    Optional<Part> lock(long unitId, String periodCode);
}
