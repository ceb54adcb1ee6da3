package vn.khcn.portal.reporting;

/** A report has a new draft. */
public record ReportCompiled(long departmentId, long reportId, int draft) {}
