package vn.khcn.portal.reporting.review;

/** Somebody commented on a report. */
public record CommentMade(long departmentId, long reportId, long commentId, long byAccount) {}
