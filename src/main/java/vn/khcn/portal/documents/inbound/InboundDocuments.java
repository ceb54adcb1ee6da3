package vn.khcn.portal.documents.inbound;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface InboundDocuments extends Repository<InboundDocument, Long> {
    String MATCHING = """
            from InboundDocument d where (:text = ''
              or concat(d.symbol, ' ', d.issuer, ' ', d.subject) like concat('%', :text, '%') escape '!')
              and (:anyKind = true or d.kind in :kinds)
              and (:from is null or d.issuedOn >= :from) and (:to is null or d.issuedOn <= :to)""";

    InboundDocument saveAndFlush(InboundDocument document);

    Optional<InboundDocument> findById(long id);

    List<InboundDocument> findByIdIn(Collection<Long> ids);

    @Query("""
            select d from InboundDocument d where d.issuer = :issuer and d.registerName = :register and d.kind = :kind
              and d.number = :number and d.issuedYear = :year""")
    Optional<InboundDocument> findByKey(String issuer, String register, String kind, String number, int year);

    @Query("select d " + MATCHING)
    List<InboundDocument> list(String text, boolean anyKind, Collection<String> kinds, @Nullable LocalDate from,
            @Nullable LocalDate to, Pageable page);

    @Query("select count(d) " + MATCHING)
    int count(String text, boolean anyKind, Collection<String> kinds, @Nullable LocalDate from,
            @Nullable LocalDate to);

    @Query("select distinct d.issuer from InboundDocument d order by d.issuer")
    List<String> issuers();
}
