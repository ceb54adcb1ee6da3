package vn.khcn.portal.catalog;

/** Two entries of one kind were found to be the same thing: whoever points at {@code from} now means {@code into}. */
public record CatalogMerged(long departmentId, CatalogKind kind, long from, long into) {}
