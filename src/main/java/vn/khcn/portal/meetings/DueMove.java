package vn.khcn.portal.meetings;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.khcn.portal.records.DepartmentRecord;

/** A deadline that was moved, with the reason. */
@Entity
@Table(name = "meetings_due_moves")
class DueMove extends DepartmentRecord {
    @Column(updatable = false)
    private long directiveId;
    private LocalDate fromDue = LocalDate.EPOCH;
    private LocalDate toDue = LocalDate.EPOCH;
    private LocalDate decidedOn = LocalDate.EPOCH;
    private String decidedBy = "";
    private String reason = "";

    protected DueMove() {}

    DueMove(long directiveId, LocalDate fromDue, LocalDate toDue, LocalDate decidedOn, String decidedBy,
            String reason) {
        this.directiveId = directiveId;
        this.fromDue = fromDue;
        this.toDue = toDue;
        this.decidedOn = decidedOn;
        this.decidedBy = decidedBy;
        this.reason = reason;
    }

    long directiveId() {
        return directiveId;
    }

    LocalDate decidedOn() {
        return decidedOn;
    }

    DueMoveDetails details() {
        return new DueMoveDetails(fromDue, toDue, decidedOn, decidedBy, reason);
    }
}
