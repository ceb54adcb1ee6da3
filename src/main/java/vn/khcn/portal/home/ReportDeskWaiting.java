package vn.khcn.portal.home;

import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ReportDesk;
import vn.khcn.portal.reporting.ui.ReportNavigation;

/** Reports to approve, sign, number, issue, or mend after they came back. */
@Component
@Order(10)
class ReportDeskWaiting implements WaitingDesk {
    private final ReportDesk desk;

    ReportDeskWaiting(ReportDesk desk) {
        this.desk = desk;
    }

    @Override
    public List<Waiting> waiting() {
        return desk.waiting(CurrentActor.get()).stream().map(w -> {
            boolean returned = w.report().state() == ApprovalState.RETURNED;
            return new Waiting(returned, "approval.action." + w.action(), w.report().title(),
                    returned ? "home.waiting.returned" : "home.waiting.findings", List.of(w.report().openFindings()),
                    ReportNavigation.waiting(w));
        }).toList();
    }
}
