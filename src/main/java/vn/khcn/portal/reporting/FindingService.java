package vn.khcn.portal.reporting;

import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.reporting.check.Checked;
import vn.khcn.portal.reporting.check.Checks;
import vn.khcn.portal.reporting.check.Finding;
import vn.khcn.portal.reporting.review.ExplanationService;

/** What the checks find in a report's newest draft. */
@Service
@Transactional
public class FindingService {
    private final Reports reports;
    private final ReportDrafts drafts;
    private final CompileDesk desk;
    private final ExplanationService explanations;

    FindingService(Reports reports, ReportDrafts drafts, CompileDesk desk, ExplanationService explanations) {
        this.reports = reports;
        this.drafts = drafts;
        this.desk = desk;
        this.explanations = explanations;
    }

    /** The findings, the heaviest first, each with the reason where somebody explained it. */
    @Transactional(readOnly = true)
    public List<Finding> of(long id) {
        Report report = reports.findById(id).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone"));
        return drafts.findByReportIdAndNumber(id, report.draftNumber())
                .map(draft -> find(report, draft)).orElse(List.of());
    }

    /** Explains a finding instead of mending it; an error must be mended. */
    @PreAuthorize("hasRole('OFFICE')")
    public void explain(long id, String identity, String reason) {
        explanations.explain(id, identity, reason);
        Report report = reports.lock(id).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone"));
        report.found((int) of(id).stream().filter(Finding::open).count());
        reports.saveAndFlush(report);
    }

    private List<Finding> find(Report report, ReportDraft draft) {
        return explanations.with(report.id(),
                Checks.find(new Checked(Trees.read(draft.tree()), report.period(), desk.context(report).asOf(),
                        draft.behind())));
    }
}
