package vn.khcn.portal.reporting.issue;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface IssueWordsBook extends Repository<IssueWords, Long> {
    /** Which issue belongs to a line of the number book. */
    record Pair(long outbound, long issue) {}

    IssueWords saveAndFlush(IssueWords words);

    /** Issues whose words are not kept yet. */
    @Query("""
            select i.id from FrozenIssue i where not exists (select 1 from IssueWords w where w.issueId = i.id)
            order by i.place""")
    List<Long> missing();

    /** A word that is not asked for is '%'. */
    @Query("""
            select w.outboundId from IssueWords w where w.outboundId is not null
              and w.words like :first escape '!' and w.words like :second escape '!'
              and w.words like :third escape '!' and w.words like :fourth escape '!'""")
    Set<Long> find(String first, String second, String third, String fourth);

    @Query("""
            select new vn.khcn.portal.reporting.issue.IssueWordsBook$Pair(w.outboundId, w.issueId) from IssueWords w
            where w.outboundId in :outbound""")
    List<Pair> pairs(Collection<Long> outbound);

    @Query("""
            select w.outboundId from IssueWords w join FrozenIssue i on i.id = w.issueId join Report r on r.id = i.reportId
            where r.period in :periods and w.outboundId is not null""")
    Set<Long> ofPeriods(Collection<String> periods);

    @Query("select distinct r.period from Report r, FrozenIssue i where i.reportId = r.id")
    List<String> periods();
}
