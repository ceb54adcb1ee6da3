package vn.khcn.portal.meetings;

import java.time.LocalDate;

/** A moved deadline. */
public record DueMoveDetails(LocalDate fromDue, LocalDate toDue, LocalDate decidedOn, String decidedBy,
        String reason) {}
