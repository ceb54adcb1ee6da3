package vn.khcn.portal.notices;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalStep;
import vn.khcn.portal.approval.Subject;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.approval.SubjectMoved;
import vn.khcn.portal.documents.OutboundDetails;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.ui.DocumentNavigation;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.ReportSummary;
import vn.khcn.portal.reporting.ui.ReportNavigation;

/** Reports and documents of our own on their way: whoever does the next step, and whoever drafted it. */
@Component
class PaperNotices {
    private final NoticeService notices;
    private final Audience audience;
    private final ReportService reports;
    private final OutboundService documents;
    private final ApprovalService approval;

    PaperNotices(NoticeService notices, Audience audience, ReportService reports, OutboundService documents,
            ApprovalService approval) {
        this.notices = notices;
        this.audience = audience;
        this.reports = reports;
        this.documents = documents;
        this.approval = approval;
    }

    @EventListener
    void moved(SubjectMoved moved) {
        if (moved.entered() || moved.kind() != SubjectKind.REPORT && moved.kind() != SubjectKind.OUTBOUND) {
            return;
        }
        PaperStep.of(moved).ifPresent(step -> {
            List<ApprovalStep> steps = approval.history(new Subject(moved.kind(), moved.subjectId()));
            // what was only written down here, or belongs to a report, went no way that anybody follows
            if (steps.getFirst().action() == ApprovalAction.SUBMIT) {
                tell(moved, step, Objects.requireNonNullElse(steps.getLast().reason(), ""));
            }
        });
    }

    /** Whose turn it was has done it: of a paper's steps only the newest is told. */
    private void tell(Set<Long> accounts, PaperStep step, String title, String reason, String route) {
        notices.settle(audience.everybody(), PaperStep.BEFORE, route);
        notices.tell(accounts, "notices.paper." + step.key(), List.of(title, reason), route);
    }

    private void tell(SubjectMoved moved, PaperStep step, String reason) {
        Set<Long> accounts = new LinkedHashSet<>(audience.with(step.roles().toArray(Role[]::new)));
        if (moved.kind() == SubjectKind.REPORT) {
            if (step.drafter()) {
                accounts.addAll(audience.with(Role.OFFICE));
            }
            String title = reports.find(moved.subjectId()).map(ReportSummary::title).orElse("");
            tell(accounts, step, title, reason, ReportNavigation.report(moved.subjectId()));
        } else {
            OutboundDetails document = documents.details(moved.subjectId());
            if (step.drafter()) {
                accounts.addAll(audience.writers(document.unit().id()));
            }
            String title = document.kind().name() + " “" + document.form().subject() + "”";
            tell(accounts, step, title, reason, DocumentNavigation.outbound(moved.subjectId()));
        }
    }
}
