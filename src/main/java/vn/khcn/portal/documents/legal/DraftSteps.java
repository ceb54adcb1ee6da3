package vn.khcn.portal.documents.legal;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface DraftSteps extends Repository<DraftStep, Long> {
    DraftStep saveAndFlush(DraftStep step);

    void delete(DraftStep step);

    Optional<DraftStep> findById(long id);

    List<DraftStep> findByDraftIdInOrderByTakenOnAscIdAsc(Collection<Long> draftIds);

    List<DraftStep> findByInboundId(long inboundId);

    List<DraftStep> findByOutboundId(long outboundId);

    List<DraftStep> findByTakenOnBetweenOrderByTakenOnAscIdAsc(LocalDate from, LocalDate to);
}
