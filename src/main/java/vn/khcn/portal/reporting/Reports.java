package vn.khcn.portal.reporting;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface Reports extends Repository<Report, Long> {
    Report saveAndFlush(Report report);

    Optional<Report> findById(long id);

    /** Nobody else changes it until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Report r where r.id = :id")
    Optional<Report> lock(long id);

    Optional<Report> findByOutboundId(long outboundId);

    List<Report> findAllByOrderByIdDesc();

    /** Those whose newest draft has one of the patterns in its tree, the newest first. */
    @Query("""
            select r from Report r, ReportDraft d where d.reportId = r.id and d.number = r.draftNumber
              and (d.tree like :pattern or d.tree like :other or d.tree like :third) order by r.id desc""")
    List<Report> naming(String pattern, String other, String third);

    List<Report> findByPeriod(String period);

    List<Report> findByRegimeIdAndPeriodOrderByEditionDesc(long regimeId, String period);
}
