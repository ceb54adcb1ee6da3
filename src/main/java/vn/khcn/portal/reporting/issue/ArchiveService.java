package vn.khcn.portal.reporting.issue;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
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
    private final SignedOriginals originals;
    private final BusinessClock clock;

    ArchiveService(FrozenIssues issues, SignedOriginals originals, BusinessClock clock) {
        this.issues = issues;
        this.originals = originals;
        this.clock = clock;
    }

    /** Every issued report, the newest first. */
    public List<IssueSummary> list() {
        return issues.summaries();
    }

    /** The issue of a report. */
    public Optional<IssueSummary> ofReport(long report) {
        return issues.summaryOf(report);
    }

    /**
     * The issued reports in force that count or print a record, the newest first.
     *
     * @param called its name where several things share type and number; else empty
     */
    public List<IssueSummary> naming(String type, long id, String called) {
        String named = ("\":\"" + type + "\",\"id\":" + id + ",\"label\":\"" + (called.isEmpty() ? "" : called + "\""))
                .replaceAll("([!%_])", "!$1") + "%";
        return issues.naming("%\"type" + named, "%\"kind" + named);
    }

    /** The frozen bytes of one form. */
    public byte[] bytes(long issue, FrozenForm form) {
        find(issue);
        return switch (form) {
            case PDF -> issues.pdf(issue);
            case DOCX -> issues.docx(issue);
            case TREE -> issues.tree(issue).getBytes(StandardCharsets.UTF_8);
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

    /** Takes in the PDF that was signed outside, if it is our bytes and the signature holds. */
    @Transactional
    @PreAuthorize("hasAnyRole('REGISTRY', 'OFFICE')")
    public OriginalDetails receive(long issue, byte[] signed) {
        find(issue);
        if (originals.findByIssueId(issue).isPresent()) {
            throw BusinessRule.broken("reporting.rule.originalThere");
        }
        PdfSignatureCheck.Signed checked = PdfSignatureCheck.check(issues.pdf(issue), signed);
        return originals.saveAndFlush(
                new SignedOriginal(issue, signed, checked, clock.now(), CurrentActor.get().name())).details();
    }

    private IssueSummary find(long id) {
        return issues.summary(id).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone"));
    }
}
