package vn.khcn.portal.reporting.issue;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.press.DocumentJson;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.records.CurrentActor;

/** The archive of issued reports: appended to, read, verified; never changed. */
@Service
@Transactional(readOnly = true)
public class ArchiveService {
    private final FrozenIssues issues;
    private final ChainHeads heads;
    private final SignedOriginals originals;
    private final BusinessClock clock;

    ArchiveService(FrozenIssues issues, ChainHeads heads, SignedOriginals originals, BusinessClock clock) {
        this.issues = issues;
        this.heads = heads;
        this.originals = originals;
        this.clock = clock;
    }

    /** Every issued report, the newest first. */
    public List<IssueSummary> list() {
        Set<Long> signed = new HashSet<>(originals.issueIds());
        return issues.findAllByOrderByPlace().reversed().stream().map(i -> i.summary(signed.contains(i.id()))).toList();
    }

    /** The issue of a report. */
    public Optional<IssueSummary> ofReport(long report) {
        return issues.findByReportId(report).map(i -> i.summary(originals.findByIssueId(i.id()).isPresent()));
    }

    /** The frozen bytes of one form. */
    public byte[] bytes(long issue, FrozenForm form) {
        FrozenIssue frozen = find(issue);
        return switch (form) {
            case PDF -> frozen.pdf();
            case DOCX -> frozen.docx();
            case TREE -> frozen.tree().getBytes(java.nio.charset.StandardCharsets.UTF_8);
            case SIGNED_PDF -> originals.findByIssueId(issue)
                    .orElseThrow(() -> BusinessRule.broken("reporting.rule.noOriginal")).pdf();
        };
    }

    /** The frozen document, to be read. */
    public OfficialDocument tree(long issue) {
        return DocumentJson.read(bytes(issue, FrozenForm.TREE));
    }

    public Optional<OriginalDetails> original(long issue) {
        return originals.findByIssueId(issue).map(SignedOriginal::details);
    }

    /** Recomputes the whole chain from the bytes; a broken or missing link shows from there on. */
    public List<ChainLink> verify() {
        List<ChainLink> links = new ArrayList<>();
        String previous = ChainHead.START;
        int place = 1;
        for (FrozenIssue issue : issues.findAllByOrderByPlace()) {
            links.add(new ChainLink(issue.summary(false), issue.intact(previous, place++)));
            previous = issue.hash();
        }
        return links;
    }

    /** True where the chain is whole and ends where its head says: nothing was cut off. */
    public boolean whole() {
        List<ChainLink> links = verify();
        String end = links.isEmpty() ? ChainHead.START : links.getLast().issue().hash();
        return links.stream().allMatch(ChainLink::intact)
                && heads.find().map(h -> h.hash().equals(end) && h.length() == links.size()).orElse(links.isEmpty());
    }

    /** Takes in the PDF that was signed outside, if it is our bytes and the signature holds. */
    @Transactional
    @PreAuthorize("hasAnyRole('REGISTRY', 'OFFICE')")
    public OriginalDetails receive(long issue, byte[] signed) {
        FrozenIssue frozen = find(issue);
        if (originals.findByIssueId(issue).isPresent()) {
            throw BusinessRule.broken("reporting.rule.originalThere");
        }
        PdfSignatureCheck.Signed checked = PdfSignatureCheck.check(frozen.pdf(), signed);
        return originals.saveAndFlush(
                new SignedOriginal(issue, signed, checked, clock.now(), CurrentActor.get().name())).details();
    }

    private FrozenIssue find(long id) {
        return issues.findById(id).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone"));
    }
}
