package vn.khcn.portal.reporting.issue;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ChainHeads extends Repository<ChainHead, Long> {
    ChainHead saveAndFlush(ChainHead head);

    @Query("select h from ChainHead h")
    Optional<ChainHead> find();

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select h from ChainHead h")
    Optional<ChainHead> lock();
}
