package vn.khcn.portal.reporting.issue;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Frozen reports without their bytes. */
interface IssuedReports extends Repository<FrozenIssue, Long> {
    String WHAT = """
            select new vn.khcn.portal.reporting.issue.IssuedReport(r.id, i.id, g.code, r.period, r.edition, i.title,
              i.symbol, i.dated, i.issuedAt, r.replacesId,
              (select max(n.id) from Report n, FrozenIssue f where n.replacesId = r.id and f.reportId = n.id),
              i.pdfSha256, i.docxSha256, i.hash,
              case when exists (select 1 from SignedOriginal o where o.issueId = i.id) then true else false end)
            """;
    String FROM = """
            from FrozenIssue i join Report r on r.id = i.reportId join Regime g on g.id = r.regimeId
            where i.paper = 'report'
            """;
    String MATCHING = FROM + """
             and (:period = '' or r.period = :period) and (:regime = '' or g.code = :regime)
             and i.issuedAt >= :since
            """;

    @Query(WHAT + MATCHING + " order by i.place")
    List<IssuedReport> list(String period, String regime, Instant since, Pageable page);

    @Query("select count(i) " + MATCHING)
    long count(String period, String regime, Instant since);

    @Query(WHAT + FROM + " and r.id = :report")
    Optional<IssuedReport> find(long report);
}
