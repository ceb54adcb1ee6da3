package vn.khcn.portal.documents;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import vn.khcn.portal.approval.ApprovalState;

interface OutboundDocuments extends Repository<OutboundDocument, Long> {
    String MATCHING = """
            from OutboundDocument d where (:text = ''
              or concat(d.fullSymbol, ' ', d.symbol, ' ', d.subject) like concat('%', :text, '%') escape '!')
              and (:anyKind = true or d.kind in :kinds) and (:anyState = true or d.state in :states)
              and (:anyUnit = true or d.unitId in :units)
              and (:from is null or d.issuedOn >= :from) and (:to is null or d.issuedOn <= :to)""";

    OutboundDocument saveAndFlush(OutboundDocument document);

    void delete(OutboundDocument document);

    Optional<OutboundDocument> findById(long id);

    List<OutboundDocument> findByIdIn(Collection<Long> ids);

    Optional<OutboundDocument> findByReplaces(long replaced);

    boolean existsByRegisterCodeAndBookYearAndNumberLessThan(String registerCode, int bookYear, int number);

    /** How the unit's documents of a kind were last named. */
    Optional<OutboundDocument> findFirstByKindAndUnitIdOrderByIdDesc(String kind, long unitId);

    @Query("select d from OutboundDocument d where d.unitId = :unitId and d.state not in (ISSUED, SENT) order by d.id")
    List<OutboundDocument> unissued(long unitId);

    List<OutboundDocument> findByRespondsToOrderByIdDesc(long inboundId);

    boolean existsByKindAndBookYear(String kind, int bookYear);

    /** A locking read: it sees what another has just committed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("""
            select d from OutboundDocument d
            where d.registerCode = :register and d.bookYear = :year and d.number = :number""")
    Optional<OutboundDocument> findNumbered(String register, int year, int number);

    @Query("select d from OutboundDocument d where d.registerCode = :register and d.bookYear = :year order by d.number")
    List<OutboundDocument> book(String register, int year);

    /** Issued in these days, in the order of date and number; a document replaced by an issued one gives way to it. */
    @Query("""
            select d from OutboundDocument d where d.issuedOn between :from and :to and d.listed = true
              and d.kind in :kinds and d.state in (ISSUED, SENT) and not exists (
                select r from OutboundDocument r where r.replaces = d.id and r.state in (ISSUED, SENT))
            order by d.issuedOn, d.number, d.id""")
    List<OutboundDocument> issued(LocalDate from, LocalDate to, Collection<String> kinds);

    @Query("select d " + MATCHING)
    List<OutboundDocument> list(String text, boolean anyKind, Collection<String> kinds, boolean anyState,
            Collection<ApprovalState> states, boolean anyUnit, Collection<Long> units, @Nullable LocalDate from,
            @Nullable LocalDate to,
            Pageable page);

    @Query("select count(d) " + MATCHING)
    int count(String text, boolean anyKind, Collection<String> kinds, boolean anyState,
            Collection<ApprovalState> states, boolean anyUnit, Collection<Long> units, @Nullable LocalDate from,
            @Nullable LocalDate to);
}
