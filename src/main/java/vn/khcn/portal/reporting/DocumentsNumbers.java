package vn.khcn.portal.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.documents.GiveNumber;
import vn.khcn.portal.documents.OutboundDetails;
import vn.khcn.portal.documents.OutboundForm;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.RegistryService;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.records.CurrentActor;

/** Enters reports into the department's number book. */
@Component
class DocumentsNumbers implements NumberRegistry {
    /** The copy that stays is the book's column "đơn vị lưu", not a recipient. */
    private static final String KEPT = "Lưu";
    private final RegistryService registry;
    private final OutboundService outbound;
    private final PeopleService people;
    private final StaffService staff;

    DocumentsNumbers(RegistryService registry, OutboundService outbound, PeopleService people, StaffService staff) {
        this.staff = staff;
        this.registry = registry;
        this.outbound = outbound;
        this.people = people;
    }

    @Override
    public Given give(Request request, @Nullable Integer number, LocalDate date) {
        Long own = CurrentActor.get().unitId();
        OutboundForm form = OutboundForm
                .of(request.kind(), own == null ? people.units().getFirst().id() : own, request.subject())
                .symbol(request.symbol())
                .to(request.recipients().stream().filter(to -> !to.startsWith(KEPT)).toList())
                .replacing(request.replaces()).signedBy(signer(request.authority()), request.authority());
        OutboundDetails entered = registry.reserve(form,
                number == null ? GiveNumber.next(date) : GiveNumber.given(number, date));
        return new Given(entered.id(), Objects.requireNonNull(entered.number()), date);
    }

    /** The office by its name, as the book writes it; the authority's last line where no office has that authority. */
    private String signer(List<String> authority) {
        return staff.signers().stream().filter(office -> office.authority().equals(authority)).findFirst()
                .map(OfficeOption::title).orElse(authority.isEmpty() ? "" : authority.getLast());
    }

    @Override
    public void issued(long id) {
        outbound.move(id, ApprovalAction.ISSUE, null);
    }
}
