package vn.khcn.portal.indicators;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.khcn.portal.records.DepartmentRecord;

/** That an indicator adds to another from a day on: it came with a department that joined. Rows never change. */
@Entity
@Table(name = "indicators_joined")
class JoinedIndicator extends DepartmentRecord {
    @Column(updatable = false)
    private long indicatorId;
    @Column(updatable = false)
    private long partId;
    @Column(updatable = false)
    private LocalDate since = LocalDate.EPOCH;

    protected JoinedIndicator() {}

    JoinedIndicator(long indicatorId, long partId, LocalDate since) {
        this.indicatorId = indicatorId;
        this.partId = partId;
        this.since = since;
    }

    Part part() {
        return new Part(indicatorId, partId, since);
    }

    /** What is kept in memory of it. */
    record Part(long whole, long part, LocalDate since) {}
}
