package vn.khcn.portal.reporting.issue;

import org.jspecify.annotations.Nullable;
import vn.khcn.portal.documents.OutboundSummary;

/**
 * An issued document in the archive.
 *
 * @param issue    its frozen original, null for a document that was made outside of the portal
 * @param replaced another issued one stands in its place
 */
public record ArchiveLine(OutboundSummary document, @Nullable IssueSummary issue, boolean replaced) {}
