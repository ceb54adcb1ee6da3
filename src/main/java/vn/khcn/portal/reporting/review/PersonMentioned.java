package vn.khcn.portal.reporting.review;

/** A comment calls somebody by @name. */
public record PersonMentioned(long departmentId, long reportId, long commentId, long accountId) {}
