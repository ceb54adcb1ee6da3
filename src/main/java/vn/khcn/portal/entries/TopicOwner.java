package vn.khcn.portal.entries;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.records.DepartmentRecord;

/** A unit that writes a topic, in the periods whose cut-off lies in these days. */
@Entity
@Table(name = "entries_topic_owners")
class TopicOwner extends DepartmentRecord {
    @Column(updatable = false)
    private long topicId;
    @Column(updatable = false)
    private long unitId;
    private LocalDate validFrom = LocalDate.EPOCH;
    private @Nullable LocalDate validTo;

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

    /** It writes it earlier than was said, or again. */
    void since(LocalDate first) {
        if (validTo != null || first.isBefore(validFrom) || validFrom.equals(LocalDate.EPOCH) && !stored()) {
            validFrom = first;
        }
        validTo = null;
    }

    void end(LocalDate last) {
        validTo = last;
    }

    boolean goesOn() {
        return validTo == null;
    }

    boolean validOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
