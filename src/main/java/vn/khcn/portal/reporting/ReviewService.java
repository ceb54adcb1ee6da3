package vn.khcn.portal.reporting;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.ApprovalStep;
import vn.khcn.portal.approval.Subject;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.check.Finding;
import vn.khcn.portal.reporting.check.Severity;
import vn.khcn.portal.reporting.review.CommentService;
import vn.khcn.portal.reporting.review.NewComment;

/** A report's way over the stamp desk up to the signature; numbering and issue are {@link IssueService}. */
@Service
@Transactional
public class ReviewService {
    private final Reports reports;
    private final FindingService findings;
    private final CommentService comments;
    private final ApprovalService approval;

    ReviewService(Reports reports, FindingService findings, CommentService comments, ApprovalService approval) {
        this.reports = reports;
        this.findings = findings;
        this.comments = comments;
        this.approval = approval;
    }

    static Subject subject(long report) {
        return new Subject(SubjectKind.REPORT, report);
    }

    /**
     * Hands the newest draft to the leaders.
     *
     * @throws BusinessRule while a part is missing or an error stands
     */
    @PreAuthorize("hasRole('OFFICE')")
    public void submit(long id) {
        Report report = lock(id);
        if (report.draftNumber() == 0) {
            throw BusinessRule.broken("reporting.rule.noDraft");
        }
        List<Finding> errors = findings.of(id).stream().filter(f -> f.severity() == Severity.ERROR).toList();
        if (!errors.isEmpty()) {
            throw BusinessRule.broken("reporting.rule.holes", errors.size());
        }
        approval.move(subject(id), ApprovalAction.SUBMIT, null);
    }

    /** Takes it back while nobody has decided. */
    @PreAuthorize("hasRole('OFFICE')")
    public void withdraw(long id) {
        approval.move(subject(lock(id).id()), ApprovalAction.WITHDRAW, null);
    }

    /** Returns it; the reason is also kept as a comment at the paragraph it speaks of. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY')")
    public void giveBack(long id, String block, String reason) {
        if (CleanText.multiline(reason).isEmpty()) {
            throw BusinessRule.at("reason", "reporting.rule.returnReason");
        }
        approval.move(subject(lock(id).id()), ApprovalAction.RETURN, reason);
        comments.add(NewComment.at(id, block, reason));
    }

    /** Approves the text; nobody approves what he compiled himself. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY')")
    public void approve(long id) {
        if (ownText(lock(id))) {
            throw BusinessRule.broken("reporting.rule.ownText");
        }
        approval.move(subject(id), ApprovalAction.APPROVE, null);
    }

    /** Signs: on paper before the number, digitally after it. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY')")
    public void sign(long id) {
        approval.move(subject(lock(id).id()), ApprovalAction.SIGN, null);
    }

    /** What the acting account may do now. */
    @Transactional(readOnly = true)
    public Set<ApprovalAction> possible(long id) {
        Set<ApprovalAction> possible = EnumSet.noneOf(ApprovalAction.class);
        possible.addAll(approval.possible(subject(id)));
        if (reports.findById(id).filter(ReviewService::ownText).isPresent()) {
            possible.remove(ApprovalAction.APPROVE);
        }
        if (!CurrentActor.get().is(Role.OFFICE)) {
            // other papers are drafted by units, a report by the office alone
            possible.removeAll(EnumSet.of(ApprovalAction.SUBMIT, ApprovalAction.WITHDRAW));
        }
        return possible;
    }

    /** Every step so far with the time it took, the oldest first. */
    @Transactional(readOnly = true)
    public List<ApprovalStep> history(long id) {
        return approval.history(subject(id));
    }

    /** The reason of the last return, while it is returned. */
    @Transactional(readOnly = true)
    public @Nullable String returnedBecause(long id) {
        return approval.state(subject(id)) != ApprovalState.RETURNED
                ? null
                : history(id).getLast().reason();
    }

    private static boolean ownText(Report report) {
        Actor actor = CurrentActor.get();
        return actor.accountId() != 0 && actor.accountId() == report.compiledByAccount();
    }

    private Report lock(long id) {
        return reports.lock(id).orElseThrow(() -> BusinessRule.broken("reporting.rule.gone"));
    }
}
