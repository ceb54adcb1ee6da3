package vn.khcn.portal.periods;

import java.time.LocalDate;
import vn.khcn.portal.kernel.Period;

/** A period opened again for one unit: until when, why, by whom. */
public record ReopeningSummary(long id, long unitId, Period period, String reason, LocalDate until, String by) {}
