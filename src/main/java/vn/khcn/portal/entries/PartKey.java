package vn.khcn.portal.entries;

import vn.khcn.portal.kernel.Period;

/** Which part: the unit and the period it writes for. */
public record PartKey(long unitId, Period period) {}
