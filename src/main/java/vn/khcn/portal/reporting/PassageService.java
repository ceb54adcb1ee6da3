package vn.khcn.portal.reporting;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CurrentActor;

/** The office's own texts in place of those an outline or a register generates. */
@Service
@Transactional
public class PassageService {
    private final Passages passages;
    private final Reports reports;
    private final ApprovalService approval;

    PassageService(Passages passages, Reports reports, ApprovalService approval) {
        this.passages = passages;
        this.reports = reports;
        this.approval = approval;
    }

    /** Sets the office's text at a block; {@code generated} is what stands there without it. */
    @PreAuthorize("hasRole('OFFICE')")
    public void write(long report, String block, String generated, String text) {
        requireOpen(report);
        Passage passage = passages.findByReportIdAndBlock(report, block)
                .orElseGet(() -> new Passage(report, block, generated));
        passage.write(text);
        passages.saveAndFlush(passage);
    }

    /** Takes the office's text back; the next compile prints the generated one. */
    @PreAuthorize("hasRole('OFFICE')")
    public void takeBack(long report, String block) {
        requireOpen(report);
        passages.findByReportIdAndBlock(report, block).ifPresent(passage -> {
            passage.deletedBy(CurrentActor.get().name());
            passages.delete(passages.saveAndFlush(passage));
        });
    }

    /** The office's texts of a report. */
    @Transactional(readOnly = true)
    public List<PassageDetails> of(long report) {
        return passages.findByReportId(report).stream()
                .map(Passage::details).toList();
    }

    private void requireOpen(long report) {
        if (reports.findById(report).isEmpty()) {
            throw BusinessRule.broken("reporting.rule.gone");
        }
        if (!approval.state(ReviewService.subject(report)).isOpen()) {
            throw BusinessRule.broken("reporting.rule.notOpen");
        }
    }
}
