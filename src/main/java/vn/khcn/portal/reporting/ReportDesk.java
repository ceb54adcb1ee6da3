package vn.khcn.portal.reporting;

import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** What waits on whose desk. */
@Component
public class ReportDesk {
    /** Steps that somebody waits for, the most pressing first; taking back is nobody's duty. */
    private static final List<ApprovalAction> DUTIES = List.of(ApprovalAction.APPROVE, ApprovalAction.SIGN,
            ApprovalAction.NUMBER, ApprovalAction.ISSUE, ApprovalAction.SUBMIT);
    private final ReportService reports;
    private final ReviewService review;

    ReportDesk(ReportService reports, ReviewService review) {
        this.reports = reports;
        this.review = review;
    }

    /** The reports that wait for an account, the newest first. */
    public List<WaitingReport> waiting(Actor actor) {
        return CurrentActor.callAs(actor, () -> reports.list().stream().filter(r -> !r.state().isFinal())
                .flatMap(r -> {
                    Set<ApprovalAction> possible = review.possible(r.id());
                    return DUTIES.stream().filter(possible::contains).limit(1).map(a -> new WaitingReport(r, a));
                }).toList());
    }
}
