package vn.khcn.portal.periods;

import java.time.LocalDate;

/** A holiday or make-up working day. */
public record SpecialDaySummary(LocalDate day, SpecialDayKind kind, String name) {}
