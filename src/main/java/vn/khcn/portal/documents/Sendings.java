package vn.khcn.portal.documents;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface Sendings extends Repository<Sending, Long> {
    Sending saveAndFlush(Sending sending);

    Optional<Sending> findById(long id);

    List<Sending> findByOutboundIdOrderBySentOnAscIdAsc(long outboundId);

    List<Sending> findByOutboundIdInOrderBySentOnAscIdAsc(Collection<Long> outboundIds);
}
