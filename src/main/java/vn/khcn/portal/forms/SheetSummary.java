package vn.khcn.portal.forms;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.people.UnitOption;

/** One unit's sheet: where it stands, and how many of its cells are filled in. */
public record SheetSummary(long id, UnitOption unit, ApprovalState state, boolean late, int filled, int toFill,
        @Nullable Instant remindedAt) {
    /** True while the office waits for it. */
    public boolean missing() {
        return state.isOpen();
    }
}
