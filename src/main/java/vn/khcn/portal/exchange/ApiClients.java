package vn.khcn.portal.exchange;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface ApiClients extends Repository<ApiClient, Long> {
    ApiClient saveAndFlush(ApiClient client);

    Optional<ApiClient> findById(long id);

    List<ApiClient> findAllByOrderByIdDesc();

    /** Notes a use, but not each of many in a row. */
    @Modifying
    @Query("""
            update ApiClient c set c.lastUsedAt = :now
            where c.id = :id and (c.lastUsedAt is null or c.lastUsedAt < :before)""")
    void used(long id, Instant now, Instant before);
}
