package vn.khcn.portal.assignments;

import java.time.LocalDate;

/** A moved deadline, with the decision that moved it. */
public record ExtensionDetails(LocalDate fromDue, LocalDate toDue, LocalDate decidedOn, String decision,
        String reason) {}
