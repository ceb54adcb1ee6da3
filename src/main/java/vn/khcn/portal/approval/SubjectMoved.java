package vn.khcn.portal.approval;

/**
 * A subject moved on: who listens looks the rest up.
 *
 * @param entered true where it went its way elsewhere and was only written down
 */
public record SubjectMoved(long departmentId, SubjectKind kind, long subjectId, ApprovalAction action,
        ApprovalState to, boolean entered) {}
