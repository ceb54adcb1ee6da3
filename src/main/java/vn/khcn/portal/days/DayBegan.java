package vn.khcn.portal.days;

import java.time.LocalDate;

/** A business day began for the acting department; listeners run in the same transaction, one day after the other. */
public record DayBegan(long departmentId, LocalDate day) {}
