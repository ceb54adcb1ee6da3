package vn.khcn.portal.entries;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.khcn.portal.records.DepartmentRecord;

/** A proposed line that a unit has looked at, and whether it leaves it out. */
@Entity
@Table(name = "entries_seen_proposals")
class SeenProposal extends DepartmentRecord {
    @Column(updatable = false)
    private long unitId;
    @Column(updatable = false)
    private String periodCode = "";
    @Column(updatable = false)
    private long topicId;
    @Column(updatable = false)
    private String sourceKey = "";
    private boolean leftOut;

    protected SeenProposal() {}

    SeenProposal(RowGroup group, String key) {
        unitId = group.unitId();
        periodCode = group.period().code();
        topicId = group.topicId();
        sourceKey = key;
    }

    long topicId() {
        return topicId;
    }

    String sourceKey() {
        return sourceKey;
    }

    boolean leftOut() {
        return leftOut;
    }

    void leaveOut(boolean out) {
        leftOut = out;
    }
}
