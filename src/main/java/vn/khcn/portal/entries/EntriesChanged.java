package vn.khcn.portal.entries;

import vn.khcn.portal.kernel.Period;

/** Somebody wrote into a part, or it moved on. */
public record EntriesChanged(long departmentId, long unitId, Period period) {}
