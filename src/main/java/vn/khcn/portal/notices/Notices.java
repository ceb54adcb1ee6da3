package vn.khcn.portal.notices;

import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface Notices extends Repository<Notice, Long> {
    Notice save(Notice notice);

    Optional<Notice> findById(long id);

    long countByAccountIdAndReadAtIsNull(long accountId);

    List<Notice> findByAccountIdOrderByCreatedAtDescIdDesc(long accountId, Limit limit);

    List<Notice> findByAccountIdAndReadAtIsNull(long accountId);

    List<Notice> findByMailedAtIsNullOrderByAccountIdAscIdAsc();
}
