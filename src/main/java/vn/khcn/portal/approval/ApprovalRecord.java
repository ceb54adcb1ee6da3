package vn.khcn.portal.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import vn.khcn.portal.records.DepartmentRecord;

/** Where one subject stands now; its version makes a double click or two people at once a conflict, not two steps. */
@Entity
@Table(name = "approval_subjects")
class ApprovalRecord extends DepartmentRecord {
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private SubjectKind kind = SubjectKind.UNIT_PART;
    private long subjectId;
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ApprovalState state = ApprovalState.DRAFT;
    private Instant since = Instant.EPOCH;

    protected ApprovalRecord() {}

    ApprovalRecord(Subject subject, Instant since) {
        kind = subject.kind();
        subjectId = subject.id();
        this.since = since;
    }

    long subjectId() {
        return subjectId;
    }

    ApprovalState state() {
        return state;
    }

    Instant since() {
        return since;
    }

    void moveTo(ApprovalState next, Instant at) {
        state = next;
        since = at;
    }
}
