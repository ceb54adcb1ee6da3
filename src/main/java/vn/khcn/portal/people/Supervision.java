package vn.khcn.portal.people;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.khcn.portal.records.DepartmentRecord;

/** That an office looks after a unit, from when to when. */
@Entity
@Table(name = "people_supervisions")
class Supervision extends DepartmentRecord {
    private long officeId;
    private long unitId;
    @Embedded
    private Validity validity = Validity.since(LocalDate.EPOCH);

    protected Supervision() {}

    Supervision(long officeId, long unitId, LocalDate from) {
        this.officeId = officeId;
        this.unitId = unitId;
        validity = Validity.since(from);
    }

    long officeId() {
        return officeId;
    }

    long unitId() {
        return unitId;
    }

    boolean reaches(LocalDate day) {
        return validity.reaches(day);
    }

    boolean validOn(LocalDate day) {
        return validity.on(day);
    }

    boolean startsOnOrAfter(LocalDate day) {
        return !validity.from().isBefore(day);
    }

    void end(LocalDate lastDay) {
        validity = validity.endingOn(lastDay);
    }
}
