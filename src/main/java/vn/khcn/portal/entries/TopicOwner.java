package vn.khcn.portal.entries;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import vn.khcn.portal.records.DepartmentRecord;

/** A unit that writes a topic. */
@Entity
@Table(name = "entries_topic_owners")
class TopicOwner extends DepartmentRecord {
    @Column(updatable = false)
    private long topicId;
    @Column(updatable = false)
    private long unitId;

    protected TopicOwner() {}

    TopicOwner(long topicId, long unitId) {
        this.topicId = topicId;
        this.unitId = unitId;
    }

    long topicId() {
        return topicId;
    }

    long unitId() {
        return unitId;
    }
}
