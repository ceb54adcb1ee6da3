package vn.khcn.portal.home;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.documents.OutboundFilter;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.ui.DocumentNavigation;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Documents on their way that wait for a leader or for the registry. */
@Component
@Order(40)
class DocumentWaiting implements WaitingDesk {
    private static final int MOST = 5;
    private final OutboundService documents;

    DocumentWaiting(OutboundService documents) {
        this.documents = documents;
    }

    @Override
    public List<Waiting> waiting() {
        Actor actor = CurrentActor.get();
        Set<ApprovalState> states = EnumSet.noneOf(ApprovalState.class);
        if (actor.is(Role.DIRECTOR) || actor.is(Role.DEPUTY)) {
            states.add(ApprovalState.IN_REVIEW);
        }
        if (actor.is(Role.REGISTRY)) {
            states.addAll(EnumSet.of(ApprovalState.APPROVED, ApprovalState.SIGNED, ApprovalState.READY));
        }
        if (states.isEmpty()) {
            return List.of();
        }
        return documents.list(new OutboundFilter("", Set.of(), states, Set.of(), null, null), PageRequest.of(0, MOST))
                .stream()
                .map(d -> new Waiting(false, "home.action.document", d.subject(), "approval.state." + d.state(),
                        List.of(), DocumentNavigation.outbound(d.id())))
                .toList();
    }
}
