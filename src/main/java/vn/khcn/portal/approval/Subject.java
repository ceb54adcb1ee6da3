package vn.khcn.portal.approval;

/** One thing that passes over the stamp desk, by kind and number. */
public record Subject(SubjectKind kind, long id) {}
