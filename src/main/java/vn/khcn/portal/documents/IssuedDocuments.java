package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssuedDocuments extends Repository<OutboundDocument, Long> {
    /** A word that is not asked for is '%'. */
    String MATCHING = """
            from OutboundDocument d where d.state in (ISSUED, SENT)
              and (d.id in :found or (concat(d.fullSymbol, ' ', d.subject, ' ', d.recipients) like :first escape '!'
                and concat(d.fullSymbol, ' ', d.subject, ' ', d.recipients) like :second escape '!'
                and concat(d.fullSymbol, ' ', d.subject, ' ', d.recipients) like :third escape '!'
                and concat(d.fullSymbol, ' ', d.subject, ' ', d.recipients) like :fourth escape '!'))
              and (:all = true or d.id in :only) and (:anyKind = true or d.kind in :kinds)
              and (:anyUnit = true or d.unitId in :units) and (:anyYear = true or year(d.issuedOn) in :years)
              and (:from is null or d.issuedOn >= :from) and (:to is null or d.issuedOn <= :to)""";

    @Query("select d " + MATCHING)
    List<OutboundDocument> list(Collection<Long> found, String first, String second, String third, String fourth,
            boolean all, Collection<Long> only, boolean anyKind, Collection<String> kinds, boolean anyUnit,
            Collection<Long> units, boolean anyYear, Collection<Integer> years, @Nullable LocalDate from,
            @Nullable LocalDate to, Pageable page);

    @Query("select count(d) " + MATCHING)
    int count(Collection<Long> found, String first, String second, String third, String fourth, boolean all,
            Collection<Long> only, boolean anyKind, Collection<String> kinds, boolean anyUnit,
            Collection<Long> units, boolean anyYear, Collection<Integer> years, @Nullable LocalDate from,
            @Nullable LocalDate to);

    @Query("select d.replaces from OutboundDocument d where d.replaces in :ids and d.state in (ISSUED, SENT)")
    Set<Long> replaced(Collection<Long> ids);

    @Query("select max(d.id) from OutboundDocument d where d.fullSymbol = :symbol and d.issuedOn = :date")
    @Nullable
    Long find(String symbol, LocalDate date);

    @Query("""
            select distinct year(d.issuedOn) from OutboundDocument d
            where d.state in (ISSUED, SENT) and d.issuedOn is not null order by 1 desc""")
    List<Integer> years();
}
