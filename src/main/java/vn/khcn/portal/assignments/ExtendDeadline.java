package vn.khcn.portal.assignments;

import java.time.LocalDate;

/** Moves a deadline: to which day, by which decision of which day, why. */
public record ExtendDeadline(LocalDate toDue, LocalDate decidedOn, String decision, String reason) {}
