package vn.khcn.portal.entries;

import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.Period;

/**
 * A unit's part of a period.
 *
 * @param partId       the subject at the stamp desk; null while nobody wrote anything
 * @param writable     the acting account may write into it now
 * @param possible     steps the acting account may take now
 * @param returnReason why it was returned, while it is
 */
public record PartDetails(@Nullable Long partId, long unitId, Period period, ApprovalState state, boolean writable,
        Set<ApprovalAction> possible, @Nullable Instant submittedAt, String returnReason) {
    public PartDetails {
        possible = Set.copyOf(possible);
    }

    /** It was handed in and has not come back. */
    public boolean handedIn() {
        return !state.isOpen();
    }
}
