package vn.khcn.portal.notices;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface Notices extends Repository<Notice, Long> {
    Notice save(Notice notice);

    Optional<Notice> findById(long id);

    long countByAccountIdAndReadAtIsNull(long accountId);

    List<Notice> findByAccountIdOrderByCreatedAtDescIdDesc(long accountId, Limit limit);

    List<Notice> findByAccountIdAndReadAtIsNull(long accountId);

    List<Notice> findByAccountIdInAndRouteAndMessageKeyIn(Collection<Long> accounts, String route,
            Collection<String> keys);

    void delete(Notice notice);

    /** The accounts that have something waiting to be mailed that no round has taken. */
    @Query("""
            select distinct n.accountId from Notice n
            where n.mailedAt is null and (n.mailTakenUntil is null or n.mailTakenUntil < :now) order by n.accountId""")
    List<Long> accountsWaiting(Instant now);

    /** What waits to be mailed to an account; rows that another server keeps (timeout −2: skip them) are left to it. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = "-2"))
    @Query("""
            select n from Notice n where n.accountId = :accountId
            and n.mailedAt is null and (n.mailTakenUntil is null or n.mailTakenUntil < :now) order by n.id""")
    List<Notice> lockWaiting(long accountId, Instant now);

    /** Takes rows for a mail; null gives them back. */
    @Modifying
    @Query("update Notice n set n.mailTakenUntil = :until where n.id in :ids")
    void take(Collection<Long> ids, @Nullable Instant until);

    @Modifying
    @Query("update Notice n set n.mailedAt = :at, n.mailTakenUntil = null where n.id in :ids")
    void mailed(Collection<Long> ids, Instant at);
}
