package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface AssignedTasks extends Repository<AssignedTask, Long>, JpaSpecificationExecutor<AssignedTask> {
    AssignedTask save(AssignedTask task);

    void delete(AssignedTask task);

    void flush();

    Optional<AssignedTask> findById(long id);

    List<AssignedTask> findAllByIdIn(Collection<Long> ids);

    List<AssignedTask> findAllBySourceSymbolAndSourceDate(String symbol, LocalDate date);

    List<AssignedTask> findByInboundIdOrderByIdDesc(long inboundId);

    List<AssignedTask> findByOutboundIdOrderByIdDesc(long outboundId);

    List<AssignedTask> findByCompletedOnIsNullOrderByAssignedOnAscIdAsc();

    /** What was assigned up to a day, in the order of assignment. */
    @Query("from AssignedTask t where t.assignedOn <= :day order by t.assignedOn, t.id")
    List<AssignedTask> assignedUpTo(LocalDate day);
}
