package vn.khcn.portal.home;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DigestOrders extends Repository<DigestOrder, Long> {
    DigestOrder save(DigestOrder order);

    Optional<DigestOrder> findByAccountId(long accountId);

    List<DigestOrder> findAllByRhythmNot(DigestRhythm rhythm);
}
