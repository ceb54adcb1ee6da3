package vn.khcn.portal.reporting.issue;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.IssuedDocumentService;
import vn.khcn.portal.documents.IssuedFilter;
import vn.khcn.portal.documents.IssuedSummary;
import vn.khcn.portal.kernel.Period;

/**
 * Finds issued documents of every kind: the number book says which there are, the frozen papers' words are looked through too. Never
 * touches a file.
 */
@Service
@Transactional(readOnly = true)
public class ArchiveSearchService {
    private final IssuedDocumentService documents;
    private final IssueWordsBook words;
    private final IssueIndex index;
    private final FrozenIssues issues;

    ArchiveSearchService(IssuedDocumentService documents, IssueWordsBook words, IssueIndex index,
            FrozenIssues issues) {
        this.documents = documents;
        this.words = words;
        this.index = index;
        this.issues = issues;
    }

    public List<ArchiveLine> list(ArchiveFilter filter, Pageable page) {
        List<IssuedSummary> found = documents.list(asked(filter), page);
        Map<Long, IssueSummary> frozen = frozen(found.stream().map(d -> d.document().id()).toList());
        return found.stream().map(d -> new ArchiveLine(d.document(), frozen.get(d.document().id()), d.replaced()))
                .toList();
    }

    public int count(ArchiveFilter filter) {
        return documents.count(asked(filter));
    }

    /** The frozen original of a line in the number book. */
    public Optional<IssueSummary> issueOf(long outbound) {
        index.catchUp();
        return Optional.ofNullable(frozen(Set.of(outbound)).get(outbound));
    }

    /** The years there are, the newest first. */
    public List<Integer> years() {
        return documents.years();
    }

    /** The periods of issued reports, the newest first. */
    public List<Period> periods() {
        return words.periods().stream().map(Period::parse).sorted(Comparator.reverseOrder()).toList();
    }

    private IssuedFilter asked(ArchiveFilter filter) {
        index.catchUp();
        List<String> sought = SoughtWords.of(filter.text());
        Set<Long> found = sought.isEmpty()
                ? Set.of()
                : words.find(SoughtWords.pattern(sought, 0), SoughtWords.pattern(sought, 1),
                        SoughtWords.pattern(sought, 2), SoughtWords.pattern(sought, 3));
        return new IssuedFilter(sought, found,
                filter.periods().isEmpty() ? null : words.ofPeriods(filter.periods()), filter.kinds(), filter.units(),
                filter.years(), filter.from(), filter.to());
    }

    private Map<Long, IssueSummary> frozen(Collection<Long> outbound) {
        if (outbound.isEmpty()) {
            return Map.of();
        }
        Map<Long, Long> byIssue = words.pairs(outbound).stream()
                .collect(Collectors.toMap(IssueWordsBook.Pair::issue, IssueWordsBook.Pair::outbound));
        return byIssue.isEmpty()
                ? Map.of()
                : issues.summaries(new HashSet<>(byIssue.keySet())).stream()
                        .collect(Collectors.toMap(i -> byIssue.getOrDefault(i.id(), 0L), Function.identity()));
    }
}
