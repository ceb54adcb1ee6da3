package vn.khcn.portal.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.DepartmentRecord;

/** Duties of one account handed to another for some days; it can be withdrawn before its time. */
@Entity
@Table(name = "people_delegations")
class Delegation extends DepartmentRecord {
    private long fromAccountId;
    private long toAccountId;
    private @Nullable Long officeId;
    private String roles = "";
    private String reason = "";
    @Embedded
    private Validity validity = Validity.since(LocalDate.EPOCH);
    private @Nullable LocalDate endedOn;

    protected Delegation() {}

    Delegation(DelegationForm form) {
        fromAccountId = form.fromAccountId();
        toAccountId = form.toAccountId();
        officeId = form.officeId();
        roles = RoleSet.text(form.roles());
        reason = CleanText.line(form.reason());
        validity = new Validity(form.from(), form.to());
    }

    /** From this day on it does not count any more. */
    void withdraw(LocalDate day) {
        endedOn = day;
    }

    boolean effectiveOn(LocalDate day) {
        return validity.on(day) && (endedOn == null || day.isBefore(endedOn));
    }

    /** It would still count on a day or later. */
    boolean reaches(LocalDate day) {
        return validity.reaches(day) && (endedOn == null || day.isBefore(endedOn));
    }

    /** The same duties between others, from a day on. */
    DelegationForm goesOn(LocalDate day, long from, long to) {
        LocalDate first = day.isAfter(validity.from()) ? day : validity.from();
        return new DelegationForm(from, to, roles(), officeId, first, Objects.requireNonNull(validity.to()), reason);
    }

    long fromAccountId() {
        return fromAccountId;
    }

    long toAccountId() {
        return toAccountId;
    }

    Set<Role> roles() {
        return RoleSet.parse(roles);
    }

    @Nullable
    Long officeId() {
        return officeId;
    }

    DelegationDetails details(LocalDate today) {
        LocalDate last = Objects.requireNonNull(validity.to());
        DelegationState state = endedOn != null
                ? DelegationState.WITHDRAWN
                : today.isAfter(last)
                        ? DelegationState.OVER
                        : today.isBefore(validity.from()) ? DelegationState.COMING : DelegationState.EFFECTIVE;
        return new DelegationDetails(id(), version(), fromAccountId, toAccountId, roles(), officeId, validity.from(),
                last, reason, state);
    }
}
