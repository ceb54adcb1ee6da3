package vn.khcn.portal.meetings;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Meetings extends Repository<Meeting, Long> {
    Meeting save(Meeting meeting);

    Meeting saveAndFlush(Meeting meeting);

    void delete(Meeting meeting);

    Optional<Meeting> findById(long id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("from Meeting m where m.id = :id")
    Optional<Meeting> lock(long id);

    List<Meeting> findAllByIdIn(Collection<Long> ids);

    Optional<Meeting> findByKindAndHeldOn(MeetingKind kind, LocalDate day);

    Optional<Meeting> findFirstByKindAndHeldOnBeforeOrderByHeldOnDesc(MeetingKind kind, LocalDate day);

    Optional<Meeting> findFirstByKindAndHeldOnAfterOrderByHeldOnAsc(MeetingKind kind, LocalDate day);

    Optional<Meeting> findByOutboundId(long outbound);

    List<Meeting> findAllByOrderByHeldOnDescIdDesc();
}
