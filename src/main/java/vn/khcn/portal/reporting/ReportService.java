package vn.khcn.portal.reporting;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.reporting.template.RegimeService;

/** The department's reports: opening one for a period, reading its drafts, replacing an issued one. */
@Service
@Transactional
public class ReportService {
    private final Reports reports;
    private final ReportDrafts drafts;
    private final RegimeService regimes;
    private final ApprovalService approval;

    ReportService(Reports reports, ReportDrafts drafts, RegimeService regimes, ApprovalService approval) {
        this.reports = reports;
        this.drafts = drafts;
        this.regimes = regimes;
        this.approval = approval;
    }

    /** The report of a regime for a period; opened where there is none yet. */
    @PreAuthorize("hasRole('OFFICE')")
    public long open(long regimeId, Period period) {
        RegimeDetails regime = regimes.regime(regimeId);
        if (period.kind() != regime.periodKind()) {
            throw BusinessRule.at("period", "reporting.rule.periodKind", regime.name());
        }
        return reports.findByRegimeIdAndPeriodOrderByEditionDesc(regimeId, period.code()).stream().findFirst()
                .orElseGet(
                        () -> reports.saveAndFlush(new Report(regimeId, period, regime.name() + ", " + period.label())))
                .id();
    }

    /**
     * A new report in place of an issued one: the old stays as it is, the new names it.
     *
     * @throws BusinessRule if it is not issued, or another one replaces it already
     */
    @PreAuthorize("hasRole('OFFICE')")
    public long replace(long issuedId) {
        Report issued = reports.lock(issuedId).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone"));
        if (!state(issuedId).isFinal()) {
            throw BusinessRule.broken("reporting.rule.replaceOpen");
        }
        Report newest = reports.findByRegimeIdAndPeriodOrderByEditionDesc(issued.regimeId(), issued.period().code())
                .getFirst();
        if (newest.id() != issuedId) {
            throw BusinessRule.broken("reporting.rule.replaced", newest.title());
        }
        return reports.saveAndFlush(issued.replacement()).id();
    }

    /** Every report, the newest first. */
    @Transactional(readOnly = true)
    public List<ReportSummary> list() {
        List<Report> all = reports.findAllByOrderByIdDesc();
        Map<Long, ApprovalState> states = approval.states(SubjectKind.REPORT, all.stream().map(Report::id).toList());
        return all.stream().map(r -> r.summary(states.getOrDefault(r.id(), ApprovalState.DRAFT))).toList();
    }

    @Transactional(readOnly = true)
    public Optional<ReportSummary> find(long id) {
        return reports.findById(id).map(r -> r.summary(state(id)));
    }

    /** The report of the period before, where there is one: what this one is compared with. */
    @Transactional(readOnly = true)
    public Optional<ReportSummary> before(long id) {
        return reports.findById(id).flatMap(r -> reports
                .findByRegimeIdAndPeriodOrderByEditionDesc(r.regimeId(), r.period().previous().code()).stream()
                .findFirst()).map(r -> r.summary(state(r.id())));
    }

    /** A draft's tree; {@code number} 0 for the newest, with number and date once given. Empty before the first compile. */
    @Transactional(readOnly = true)
    public Optional<OfficialDocument> tree(long id, int number) {
        return reports.findById(id)
                .flatMap(r -> drafts.findByReportIdAndNumber(id, number == 0 ? r.draftNumber() : number)
                        .map(d -> Trees.read(d.tree())).map(tree -> number == 0 ? numbered(r, tree) : tree));
    }

    private static OfficialDocument numbered(Report report, OfficialDocument tree) {
        return tree.withHead(tree.head().numbered(report.number(), report.dated()));
    }

    /** Each compile, the newest first. */
    @Transactional(readOnly = true)
    public List<DraftSummary> drafts(long id) {
        return drafts.findByReportIdOrderByNumberDesc(id).stream().map(ReportDraft::summary).toList();
    }

    private ApprovalState state(long id) {
        return approval.state(ReviewService.subject(id));
    }
}
