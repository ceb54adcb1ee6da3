package vn.khcn.portal.reporting.issue;

/** One link of the chain, recomputed: intact where bytes, hashes and the link before agree. */
public record ChainLink(IssueSummary issue, boolean intact) {}
