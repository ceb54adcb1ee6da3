package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.Callable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

/** Acts for the tests of documents: a fresh department, and the people who write, approve, sign and number. */
@Component
public class DocumentsDesk {
    private final TestOffice offices;
    private final OutboundService outbound;
    private final RegistryService registry;

    DocumentsDesk(TestOffice offices, OutboundService outbound, RegistryService registry) {
        this.offices = offices;
        this.outbound = outbound;
        this.registry = registry;
    }

    public Office found() {
        return offices.found();
    }

    public static <T> T as(Office office, Role role, Callable<T> work) {
        return CurrentActor.callAs(office.actor(role), work);
    }

    public static OutboundForm form(Office office, String kind, String subject) {
        return OutboundForm.of(kind, office.unit("TDC").id(), subject)
                .signedBy("Phó Giám đốc", List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"))
                .to(List.of("UBND tỉnh", "Lưu: VT, TĐC"));
    }

    /** Written down as issued on paper. */
    public OutboundDetails onPaper(Office office, String kind, String subject, int number, LocalDate date) {
        return as(office, Role.REGISTRY, () -> outbound.details(
                registry.registerIssued(form(office, kind, subject), GiveNumber.given(number, date)).id()));
    }

    /** Drafted, submitted and approved. */
    public long approved(Office office, String subject) {
        long id = as(office, Role.OFFICE, () -> outbound.draft(form(office, "BC", subject)).id());
        as(office, Role.OFFICE, () -> outbound.move(id, ApprovalAction.SUBMIT, null));
        as(office, Role.DIRECTOR, () -> outbound.move(id, ApprovalAction.APPROVE, null));
        return id;
    }
}
