package vn.khcn.portal.reporting;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.entries.PeriodSeal;
import vn.khcn.portal.kernel.Period;

/** A month whose reports are all issued is closed to its units, until the office opens a replacement. */
@Component
class IssuedMonths implements PeriodSeal {
    private final Reports reports;
    private final ApprovalService approval;

    IssuedMonths(Reports reports, ApprovalService approval) {
        this.reports = reports;
        this.approval = approval;
    }

    @Override
    public boolean sealed(Period month) {
        List<Long> ids = reports.findByPeriod(month.code()).stream().map(Report::id).toList();
        return !ids.isEmpty()
                && approval.states(SubjectKind.REPORT, ids).values().stream().allMatch(ApprovalState::isFinal);
    }
}
