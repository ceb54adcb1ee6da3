package vn.khcn.portal.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of the follow-up book for incoming directions (Nghị định 30/2020): its seven columns. */
public record FollowUpRow(String arrivalNumber, String document, String unit, @Nullable LocalDate due,
        DeadlineState progress, String reply, String note) {}
