package vn.khcn.portal.reporting;

/** A report was issued; nothing about it changes any more. */
public record ReportIssued(long departmentId, long reportId, long issueId) {}
