package vn.khcn.portal.reporting.issue;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** Frozen papers. Only the check of the chain reads whole rows; everybody else asks for what is needed. */
interface FrozenIssues extends Repository<FrozenIssue, Long> {
    String SUMMARY = """
            select new vn.khcn.portal.reporting.issue.IssueSummary(i.id, i.paper, i.reportId, i.place, i.title, i.symbol,
              i.dated, i.issuedAt, i.issuedBy, i.pdfSha256, i.hash,
              case when exists (select 1 from SignedOriginal o where o.issueId = i.id) then true else false end,
              i.machineTime) from FrozenIssue i\s""";

    FrozenIssue saveAndFlush(FrozenIssue issue);

    @Query(SUMMARY + "order by i.place desc")
    List<IssueSummary> summaries();

    /** Reports in force whose tree names a record, the newest first. Binary, since a tree is long. */
    @Query(SUMMARY
            + """
                    where i.paper = 'report' and not exists (select 1 from Report r where r.replacesId = i.reportId) and (collate(i.tree as utf8mb4_bin) like :pattern escape '!'
                      or collate(i.tree as utf8mb4_bin) like :other escape '!') order by i.place desc""")
    List<IssueSummary> naming(String pattern, String other);

    @Query(SUMMARY + "where i.id in :ids")
    List<IssueSummary> summaries(Collection<Long> ids);

    @Query(SUMMARY + "where i.id = :id")
    Optional<IssueSummary> summary(long id);

    @Query(SUMMARY + "where i.reportId = :report")
    Optional<IssueSummary> summaryOf(long report);

    @Query("select i.tree from FrozenIssue i where i.id = :id")
    String tree(long id);

    @Query("select i.pdf from FrozenIssue i where i.id = :id")
    byte[] pdf(long id);

    @Query("select i.docx from FrozenIssue i where i.id = :id")
    byte[] docx(long id);

    /** The whole row, files included. */
    Optional<FrozenIssue> findByPlace(int place);

    @Query("select coalesce(max(i.place), 0) from FrozenIssue i")
    int last();

    @Query("select i.hash from FrozenIssue i where i.place = :place")
    Optional<String> hash(int place);
}
