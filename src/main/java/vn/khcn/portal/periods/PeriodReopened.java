package vn.khcn.portal.periods;

/** A period was opened again for a unit. */
public record PeriodReopened(long departmentId, long unitId, String periodCode) {}
