package vn.khcn.portal.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.khcn.portal.records.DepartmentRecord;

/** That an account holds an office, from when to when. */
@Entity
@Table(name = "people_office_holders")
class OfficeHolding extends DepartmentRecord {
    private long officeId;
    private long accountId;
    @Embedded
    private Validity validity = Validity.since(LocalDate.EPOCH);

    protected OfficeHolding() {}

    OfficeHolding(long officeId, long accountId, LocalDate from) {
        this.officeId = officeId;
        this.accountId = accountId;
        validity = Validity.since(from);
    }

    long officeId() {
        return officeId;
    }

    long accountId() {
        return accountId;
    }

    boolean validOn(LocalDate day) {
        return validity.on(day);
    }

    boolean reaches(LocalDate day) {
        return validity.reaches(day);
    }

    boolean startsOnOrAfter(LocalDate day) {
        return !validity.from().isBefore(day);
    }

    void end(LocalDate lastDay) {
        validity = validity.endingOn(lastDay);
    }
}
