package vn.khcn.portal.forms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.Subject;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.records.DepartmentRecord;

/** One unit's sheet of a round; where it stands is the stamp desk's. */
@Entity
@Table(name = "forms_sheets")
class Sheet extends DepartmentRecord {
    @Column(updatable = false)
    private long roundId;
    @Column(updatable = false)
    private long unitId;
    private @Nullable Instant remindedAt;

    protected Sheet() {}

    Sheet(long roundId, long unitId) {
        this.roundId = roundId;
        this.unitId = unitId;
    }

    long roundId() {
        return roundId;
    }

    long unitId() {
        return unitId;
    }

    void remind(Instant at) {
        remindedAt = at;
    }

    @Nullable
    Instant remindedAt() {
        return remindedAt;
    }

    Subject subject() {
        return new Subject(SubjectKind.FORM_SHEET, id());
    }
}
