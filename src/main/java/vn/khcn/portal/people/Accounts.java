package vn.khcn.portal.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/**
 * Accounts of all departments. Whoever acts for a department names it in the query; the others serve sign-in, which
 * does not know one yet, and count attempts without raising the version a form was opened with.
 */
interface Accounts extends Repository<Account, Long> {
    Account save(Account account);

    Optional<Account> findByIdAndDepartmentId(long id, long departmentId);

    List<Account> findAllByDepartmentIdOrderByUsername(long departmentId);

    boolean existsByUsername(String username);

    Optional<Account> findByEmail(String email);

    Optional<Account> findByUsername(String username);

    Optional<Account> findById(long id);

    @Query("select a from Account a where a.roles like '%ADMINISTRATOR%' order by a.id")
    List<Account> findAdministrators();

    @Modifying
    @Query("update Account a set a.failedAttempts = a.failedAttempts + 1 where a.id = :id and a.failedAttempts < :limit and (a.lockedUntil is null or a.lockedUntil <= :now)")
    int countAttempt(long id, int limit, Instant now);

    @Modifying
    @Query("update Account a set a.lockedUntil = :until, a.failedAttempts = 0 where a.id = :id and a.failedAttempts >= :limit")
    int lockAfter(long id, int limit, Instant until);

    @Modifying
    @Query("update Account a set a.lockedUntil = null, a.failedAttempts = 0 where a.id = :id")
    int forgetAttempts(long id);

    @Modifying
    @Query("update Account a set a.lockedUntil = null, a.failedAttempts = 0, a.lastSignInAt = :now where a.id = :id")
    int signedIn(long id, Instant now);
}
