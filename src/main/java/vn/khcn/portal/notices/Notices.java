package vn.khcn.portal.notices;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Notices extends Repository<Notice, Long> {
    Notice save(Notice notice);

    Optional<Notice> findById(long id);

    long countByAccountIdAndReadAtIsNull(long accountId);

    List<Notice> findByAccountIdOrderByCreatedAtDescIdDesc(long accountId, Limit limit);

    List<Notice> findByAccountIdAndReadAtIsNull(long accountId);

    /** The accounts that have something waiting to be mailed. */
    @Query("select distinct n.accountId from Notice n where n.mailedAt is null order by n.accountId")
    List<Long> accountsWaiting();

    /** What waits to be mailed to an account; rows that another server keeps (timeout −2: skip them) are left to it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("select n from Notice n where n.accountId = :accountId and n.mailedAt is null order by n.id")
    List<Notice> lockWaiting(long accountId);
}
