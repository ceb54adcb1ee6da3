package vn.khcn.portal.reporting;

import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.approval.SubjectMoved;

/** A report is sent when its entry in the number book is: sending is recorded once, there. */
@Component
class ReportSending {
    private final Reports reports;
    private final ApprovalService approval;

    ReportSending(Reports reports, ApprovalService approval) {
        this.reports = reports;
        this.approval = approval;
    }

    @EventListener
    void moved(SubjectMoved moved) {
        if (moved.kind() == SubjectKind.OUTBOUND && moved.action() == ApprovalAction.SEND) {
            reports.findByOutboundId(moved.subjectId())
                    .ifPresent(r -> approval.move(ReviewService.subject(r.id()), ApprovalAction.SEND, null));
        }
    }
}
