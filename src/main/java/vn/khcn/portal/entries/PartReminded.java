package vn.khcn.portal.entries;

/** The office reminded a unit that its part of a period is missing. */
public record PartReminded(long departmentId, long unitId, String periodCode) {}
