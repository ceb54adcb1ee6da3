package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.ApprovalStep;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.people.UnitOption;

/**
 * A document of our own with everything about it; {@code version} goes back with a change.
 *
 * @param reference how it is cited; without a date while the number is open
 * @param possible  what the acting account may do to it now
 */
public record OutboundDetails(long id, int version, KindOption kind, UnitOption unit, @Nullable Integer number,
        @Nullable LocalDate issuedOn, DocumentReference reference, OutboundForm form, ApprovalState state,
        @Nullable InboundOption respondsTo, @Nullable OutboundOption replaces, @Nullable OutboundOption replacedBy,
        List<SendingDetails> sendings, List<ApprovalStep> steps, Set<ApprovalAction> possible) {
    public OutboundDetails {
        sendings = List.copyOf(sendings);
        steps = List.copyOf(steps);
        possible = Set.copyOf(possible);
    }
}
