package vn.khcn.portal.assignments;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.DepartmentRecord;

/** A deadline that was moved by a decision. */
@Entity
@Table(name = "assignments_extensions")
class Extension extends DepartmentRecord {
    @Column(updatable = false)
    private long taskId;
    private LocalDate fromDue = LocalDate.EPOCH;
    private LocalDate toDue = LocalDate.EPOCH;
    private LocalDate decidedOn = LocalDate.EPOCH;
    private String decision = "";
    private String reason = "";

    protected Extension() {}

    Extension(long taskId, LocalDate fromDue, ExtendDeadline how) {
        this.taskId = taskId;
        this.fromDue = fromDue;
        toDue = how.toDue();
        decidedOn = how.decidedOn();
        decision = CleanText.line(how.decision());
        reason = CleanText.line(how.reason());
    }

    long taskId() {
        return taskId;
    }

    ExtensionDetails details() {
        return new ExtensionDetails(fromDue, toDue, decidedOn, decision, reason);
    }
}
