package vn.khcn.portal.entries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalState;

/**
 * One unit on the on-time board.
 *
 * @param late    handed in after the window closed, or not yet though it has
 * @param rows    rows written so far
 * @param reviewed rows reviewed so far
 * @param topics  topics the unit writes
 * @param filled  topics with at least one row
 */
public record BoardRow(@Nullable Long partId, long unitId, ApprovalState state, boolean late,
        @Nullable Instant submittedAt, @Nullable Instant remindedAt, int rows, int reviewed, int topics, int filled) {
    /** Not handed in yet, or returned and not handed in again. */
    public boolean missing() {
        return state.isOpen();
    }

    /** Nobody has written anything. */
    public boolean silent() {
        return state == ApprovalState.DRAFT && rows == 0;
    }
}
