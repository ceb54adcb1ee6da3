package vn.khcn.portal.reporting;

import java.time.Instant;

/** One compile of a report: its number, by which version of the template, when and by whom. */
public record DraftSummary(int number, long templateVersion, Instant at, String by) {}
