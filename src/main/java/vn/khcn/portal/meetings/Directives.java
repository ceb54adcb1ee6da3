package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Directives extends Repository<Directive, Long>, JpaSpecificationExecutor<Directive> {
    Directive save(Directive directive);

    Directive saveAndFlush(Directive directive);

    void delete(Directive directive);

    Optional<Directive> findById(long id);

    List<Directive> findAllByMeetingIdOrderByPositionAscIdAsc(long meetingId);

    List<Directive> findAllByMeetingIdIn(Collection<Long> meetings);

    List<Directive> findByAcceptedOnIsNullOrderById();

    Optional<Directive> findByTaskId(long task);

    Optional<Directive> findByPlanId(long plan);

    /** What was given up to a day and had not been accepted before another day. */
    @Query("""
            from Directive d where d.givenOn <= :day and (d.acceptedOn is null or d.acceptedOn >= :since)
            order by d.givenOn, d.groupId, d.position, d.id""")
    List<Directive> followed(LocalDate day, LocalDate since);
}
