package vn.khcn.portal.indicators;

/** A stored fact with its number and version. */
public record FactDetails(long id, int version, FactEntry entry) {}
