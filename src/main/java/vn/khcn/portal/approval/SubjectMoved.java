package vn.khcn.portal.approval;

/** A subject moved on: who listens looks the rest up. */
public record SubjectMoved(long departmentId, SubjectKind kind, long subjectId, ApprovalAction action,
        ApprovalState to) {}
