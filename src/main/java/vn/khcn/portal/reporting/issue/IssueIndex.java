package vn.khcn.portal.reporting.issue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;
import vn.khcn.portal.documents.IssuedDocumentService;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.press.Annex;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.DocumentJson;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.Run;

/** Keeps the words of issued papers for finding; what was issued since is added when somebody looks for something. */
@Component
class IssueIndex {
    private final FrozenIssues issues;
    private final IssueWordsBook book;
    private final IssuedDocumentService documents;
    private final TransactionTemplate apart;

    IssueIndex(FrozenIssues issues, IssueWordsBook book, IssuedDocumentService documents,
            PlatformTransactionManager transactions) {
        this.issues = issues;
        this.book = book;
        this.documents = documents;
        apart = new TransactionTemplate(transactions);
        apart.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Adds what is missing, one paper at a time: a tree is large. */
    void catchUp() {
        List<Long> missing = book.missing();
        for (long issue : missing) {
            try {
                apart.executeWithoutResult(status -> add(issue));
            } catch (DataIntegrityViolationException added) {
                // Somebody else who looked in the same moment was first.
            }
        }
    }

    private void add(long id) {
        IssueSummary issue = issues.summary(id).orElseThrow();
        book.saveAndFlush(new IssueWords(id, documents.find(issue.symbol(), issue.dated()).orElse(null),
                words(issue, DocumentJson.read(issues.tree(id).getBytes(java.nio.charset.StandardCharsets.UTF_8)))));
    }

    /** Everything printed, without dấu; a figure reads as it does on paper. */
    static String words(IssueSummary issue, OfficialDocument document) {
        Stream<String> blocks = Stream
                .concat(document.body().stream(), document.annexes().stream().map(Annex::body).flatMap(List::stream))
                .map(IssueIndex::text);
        Stream<String> annexes = document.annexes().stream().map(a -> String.join(" ", a.title()));
        return CleanText.sought(Stream.of(Stream.of(issue.symbol(), issue.title(), document.head().subject()),
                document.recipients().stream(), annexes, blocks).flatMap(s -> s).collect(Collectors.joining(" ")))
                .replaceAll("\\s+", " ");
    }

    private static String text(Block block) {
        return switch (block) {
            case Block.Heading h -> h.number() + " " + h.title();
            case Block.Paragraph p -> p.text() + " " + notes(p.runs());
            case Block.Table t -> t.rows().stream().flatMap(r -> r.cells().stream()).map(Block.Cell::text)
                    .collect(Collectors.joining(" "));
            case Block.Hole h -> "";
        };
    }

    private static String notes(List<Run> runs) {
        return runs.stream().filter(Run.Footnote.class::isInstance).map(Run.Footnote.class::cast)
                .flatMap(n -> n.content().stream()).map(Run::printed).collect(Collectors.joining(" "));
    }
}
