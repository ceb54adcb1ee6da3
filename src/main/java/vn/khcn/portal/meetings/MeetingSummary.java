package vn.khcn.portal.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalState;

/**
 * A meeting in a list.
 *
 * @param title      "Giao ban tháng 5/2024"
 * @param symbol     number and symbol of the notice; empty until it is issued
 * @param directives how many it gives
 * @param missing    how many lack a lead or a deadline and say no reason
 * @param open       how many issued directives nobody has finished, today
 * @param late       how many of them are late today
 */
public record MeetingSummary(long id, int version, MeetingKind kind, LocalDate heldOn, String title, String chair,
        ApprovalState state, String symbol, @Nullable LocalDate dated, int directives, int missing, int open,
        int late) {
    public boolean issued() {
        return state.isFinal();
    }
}
