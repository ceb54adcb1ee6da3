package vn.khcn.portal.reporting.review;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.reporting.check.Finding;

/** Findings that the office explained instead of mending. */
@Service
@Transactional
public class ExplanationService {
    private final Explanations explanations;
    private final BusinessClock clock;

    ExplanationService(Explanations explanations, BusinessClock clock) {
        this.explanations = explanations;
        this.clock = clock;
    }

    /** Says why a finding is right as it is; it stays said through later compiles. */
    @PreAuthorize("hasRole('OFFICE')")
    public void explain(long report, String finding, String reason) {
        Explanation explanation = explanations.findByReportIdAndFinding(report, finding)
                .orElseGet(() -> new Explanation(report, finding));
        explanation.because(reason, clock.now());
        explanations.saveAndFlush(explanation);
    }

    /** The findings with what was said about them. */
    @Transactional(readOnly = true)
    public List<Finding> with(long report, List<Finding> findings) {
        Map<String, String> reasons = explanations.findByReportId(report).stream()
                .collect(Collectors.toMap(Explanation::finding, Explanation::reason));
        return findings.stream().map(f -> f.explained(reasons.get(f.identity()))).toList();
    }
}
