package vn.khcn.portal.entries;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.Subject;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.records.DepartmentRecord;

/** A unit's part of a period; where it stands is kept by the stamp desk. */
@Entity
@Table(name = "entries_parts")
class Part extends DepartmentRecord {
    @Column(updatable = false)
    private long unitId;
    @Column(updatable = false)
    private String periodCode = "";
    private @Nullable Instant submittedAt;
    private @Nullable Instant remindedAt;

    protected Part() {}

    Part(long unitId, Period period) {
        this.unitId = unitId;
        this.periodCode = period.code();
    }

    long unitId() {
        return unitId;
    }

    Period period() {
        return Period.parse(periodCode);
    }

    Subject subject() {
        return new Subject(SubjectKind.UNIT_PART, id());
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant remindedAt() {
        return remindedAt;
    }

    void submit(Instant at) {
        submittedAt = at;
    }

    void withdraw() {
        submittedAt = null;
    }

    void remind(Instant at) {
        remindedAt = at;
    }
}
