package vn.khcn.portal.documents;

/** An issued document in an archive. @param replaced another issued one stands in its place */
public record IssuedSummary(OutboundSummary document, boolean replaced) {}
