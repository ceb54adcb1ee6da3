package vn.khcn.portal.reporting;

import vn.khcn.portal.approval.ApprovalAction;

/** A report that waits for somebody, and for what. */
public record WaitingReport(ReportSummary report, ApprovalAction action) {}
