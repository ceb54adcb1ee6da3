package vn.khcn.portal.approval;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.khcn.portal.kernel.Role;

import static vn.khcn.portal.approval.ApprovalAction.ACCEPT;
import static vn.khcn.portal.approval.ApprovalAction.APPROVE;
import static vn.khcn.portal.approval.ApprovalAction.ISSUE;
import static vn.khcn.portal.approval.ApprovalAction.NUMBER;
import static vn.khcn.portal.approval.ApprovalAction.RETURN;
import static vn.khcn.portal.approval.ApprovalAction.SEND;
import static vn.khcn.portal.approval.ApprovalAction.SIGN;
import static vn.khcn.portal.approval.ApprovalAction.SUBMIT;
import static vn.khcn.portal.approval.ApprovalAction.WITHDRAW;
import static vn.khcn.portal.approval.ApprovalState.ACCEPTED;
import static vn.khcn.portal.approval.ApprovalState.APPROVED;
import static vn.khcn.portal.approval.ApprovalState.DRAFT;
import static vn.khcn.portal.approval.ApprovalState.IN_REVIEW;
import static vn.khcn.portal.approval.ApprovalState.ISSUED;
import static vn.khcn.portal.approval.ApprovalState.NUMBERED;
import static vn.khcn.portal.approval.ApprovalState.READY;
import static vn.khcn.portal.approval.ApprovalState.RETURNED;
import static vn.khcn.portal.approval.ApprovalState.SENT;
import static vn.khcn.portal.approval.ApprovalState.SIGNED;
import static vn.khcn.portal.approval.ApprovalState.SUBMITTED;
import static vn.khcn.portal.kernel.Role.DEPUTY;
import static vn.khcn.portal.kernel.Role.DIRECTOR;
import static vn.khcn.portal.kernel.Role.OFFICE;
import static vn.khcn.portal.kernel.Role.REGISTRY;
import static vn.khcn.portal.kernel.Role.UNIT_HEAD;

/**
 * One row of the transition table. A report or document is approved, then signed and numbered on paper, or numbered and
 * signed digitally, then issued; the office signs a notice of conclusions in the director's name. Duties stay apart: whoever did one of {@code notBy} since the draft may not do this.
 */
record Transition(Set<SubjectKind> kinds, ApprovalState from, ApprovalAction action, ApprovalState to, Set<Role> by,
        boolean reasonRequired, Set<ApprovalAction> notBy) {
    private static final Set<SubjectKind> PART = EnumSet.of(SubjectKind.UNIT_PART, SubjectKind.FORM_SHEET);
    private static final Set<SubjectKind> PAPERS = EnumSet.of(SubjectKind.REPORT, SubjectKind.OUTBOUND);
    private static final Set<SubjectKind> NOTICE = EnumSet.of(SubjectKind.CONCLUSIONS);
    private static final Set<Role> LEADERS = EnumSet.of(DIRECTOR, DEPUTY);
    private static final Set<Role> DRAFTERS = EnumSet.of(OFFICE, UNIT_HEAD);

    static final List<Transition> TABLE = List.of(
            plain(PART, DRAFT, SUBMIT, SUBMITTED, EnumSet.of(UNIT_HEAD)),
            plain(PART, RETURNED, SUBMIT, SUBMITTED, EnumSet.of(UNIT_HEAD)),
            plain(PART, SUBMITTED, WITHDRAW, DRAFT, EnumSet.of(UNIT_HEAD)),
            plain(PART, SUBMITTED, ACCEPT, ACCEPTED, EnumSet.of(OFFICE)),
            reasoned(PART, SUBMITTED, RETURN, RETURNED, EnumSet.of(OFFICE)),
            reasoned(PART, ACCEPTED, RETURN, RETURNED, EnumSet.of(OFFICE)),
            plain(PAPERS, DRAFT, SUBMIT, IN_REVIEW, DRAFTERS), plain(PAPERS, RETURNED, SUBMIT, IN_REVIEW, DRAFTERS),
            plain(PAPERS, IN_REVIEW, WITHDRAW, DRAFT, DRAFTERS),
            reasoned(PAPERS, IN_REVIEW, RETURN, RETURNED, LEADERS),
            reasoned(PAPERS, APPROVED, RETURN, RETURNED, LEADERS),
            apart(PAPERS, IN_REVIEW, APPROVE, APPROVED, LEADERS, SUBMIT),
            apart(PAPERS, APPROVED, SIGN, SIGNED, LEADERS, NUMBER),
            apart(PAPERS, SIGNED, NUMBER, READY, EnumSet.of(REGISTRY), SIGN),
            apart(PAPERS, APPROVED, NUMBER, NUMBERED, EnumSet.of(REGISTRY), SIGN),
            apart(PAPERS, NUMBERED, SIGN, READY, LEADERS, NUMBER),
            plain(PAPERS, READY, ISSUE, ISSUED, EnumSet.of(REGISTRY)),
            plain(PAPERS, ISSUED, SEND, SENT, EnumSet.of(REGISTRY)),
            plain(NOTICE, DRAFT, SUBMIT, IN_REVIEW, EnumSet.of(OFFICE)),
            plain(NOTICE, RETURNED, SUBMIT, IN_REVIEW, EnumSet.of(OFFICE)),
            plain(NOTICE, IN_REVIEW, WITHDRAW, DRAFT, EnumSet.of(OFFICE)),
            reasoned(NOTICE, IN_REVIEW, RETURN, RETURNED, LEADERS),
            reasoned(NOTICE, APPROVED, RETURN, RETURNED, LEADERS),
            apart(NOTICE, IN_REVIEW, APPROVE, APPROVED, LEADERS, SUBMIT),
            plain(NOTICE, APPROVED, SIGN, SIGNED, EnumSet.of(OFFICE)),
            apart(NOTICE, SIGNED, ISSUE, ISSUED, EnumSet.of(REGISTRY), SIGN));

    static Optional<Transition> find(SubjectKind kind, ApprovalState from, ApprovalAction action) {
        return TABLE.stream().filter(t -> t.kinds.contains(kind) && t.from == from && t.action == action).findFirst();
    }

    private static Transition plain(Set<SubjectKind> kinds, ApprovalState from, ApprovalAction action, ApprovalState to,
            Set<Role> by) {
        return new Transition(kinds, from, action, to, by, false, Set.of());
    }

    private static Transition reasoned(Set<SubjectKind> kinds, ApprovalState from, ApprovalAction action,
            ApprovalState to, Set<Role> by) {
        return new Transition(kinds, from, action, to, by, true, Set.of());
    }

    private static Transition apart(Set<SubjectKind> kinds, ApprovalState from, ApprovalAction action, ApprovalState to,
            Set<Role> by, ApprovalAction notBy) {
        return new Transition(kinds, from, action, to, by, false, Set.of(notBy));
    }
}
