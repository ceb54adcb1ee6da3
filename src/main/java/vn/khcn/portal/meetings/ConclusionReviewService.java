package vn.khcn.portal.meetings;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.ApprovalStep;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.reporting.review.CommentService;
import vn.khcn.portal.reporting.review.NewComment;

/** The way of the conclusions over the stamp desk: the office hands them in, the director approves, the office signs in his name. */
@Service
@Transactional
public class ConclusionReviewService {
    private final Meetings meetings;
    private final MeetingReading reading;
    private final ConclusionReading conclusions;
    private final CommentService comments;
    private final ApprovalService approval;

    ConclusionReviewService(Meetings meetings, MeetingReading reading, ConclusionReading conclusions,
            CommentService comments, ApprovalService approval) {
        this.meetings = meetings;
        this.reading = reading;
        this.conclusions = conclusions;
        this.comments = comments;
        this.approval = approval;
    }

    /** Everything on the page. Units see conclusions once they are issued. */
    @Transactional(readOnly = true)
    public ConclusionsPage page(long meeting) {
        Meeting found = meetings.findById(meeting).orElseThrow();
        ApprovalState state = approval.state(MeetingReading.subject(meeting));
        String returned = state == ApprovalState.RETURNED
                ? Objects.requireNonNullElse(history(meeting).getLast().reason(), "")
                : "";
        return new ConclusionsPage(reading.summary(found),
                ConclusionService.mayRead(state) ? conclusions.groups(meeting) : List.of(),
                ConclusionService.mayWrite(state), approval.possible(MeetingReading.subject(meeting)), returned);
    }

    /**
     * Hands the conclusions to the director.
     *
     * @throws BusinessRule while there are none, or one lacks a lead or a deadline and says no reason
     */
    @PreAuthorize("hasRole('OFFICE')")
    public void submit(long meeting) {
        complete(meeting);
        move(meeting, ApprovalAction.SUBMIT, null);
    }

    /** Takes them back while nobody has decided. */
    @PreAuthorize("hasRole('OFFICE')")
    public void withdraw(long meeting) {
        move(meeting, ApprovalAction.WITHDRAW, null);
    }

    /** Returns them; the reason is also kept as a comment at the line it speaks of. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY')")
    public void giveBack(long meeting, String block, String reason) {
        move(meeting, ApprovalAction.RETURN, reason);
        comments.add(NewComment.at(meeting, block, reason));
    }

    /** Approves the text as it stands. */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY')")
    public void approve(long meeting) {
        complete(meeting);
        move(meeting, ApprovalAction.APPROVE, null);
    }

    /** Signs the notice by the director's authority. */
    @PreAuthorize("hasRole('OFFICE')")
    public void sign(long meeting) {
        move(meeting, ApprovalAction.SIGN, null);
    }

    /** Every step so far, the oldest first. */
    @Transactional(readOnly = true)
    public List<ApprovalStep> history(long meeting) {
        return approval.history(MeetingReading.subject(meeting));
    }

    /** The meetings whose conclusions wait for the acting account, with what it may do. */
    @Transactional(readOnly = true)
    public Map<MeetingSummary, ApprovalAction> waiting() {
        Map<MeetingSummary, ApprovalAction> waiting = new LinkedHashMap<>();
        List<Long> under = approval.standingIn(SubjectKind.CONCLUSIONS, EnumSet.of(ApprovalState.IN_REVIEW,
                ApprovalState.RETURNED, ApprovalState.APPROVED, ApprovalState.SIGNED));
        for (Meeting meeting : meetings.findAllByIdIn(under)) {
            Set<ApprovalAction> possible = approval.possible(MeetingReading.subject(meeting.id()));
            List.of(ApprovalAction.APPROVE, ApprovalAction.SIGN, ApprovalAction.ISSUE, ApprovalAction.SUBMIT).stream()
                    .filter(possible::contains).findFirst()
                    .ifPresent(action -> waiting.put(reading.summary(meeting), action));
        }
        return waiting;
    }

    private void move(long meeting, ApprovalAction action, @Nullable String reason) {
        approval.move(MeetingReading.subject(meetings.lock(meeting).orElseThrow().id()), action, reason);
    }

    private void complete(long meeting) {
        Completeness.check(conclusions.groups(meeting));
    }
}
