package vn.khcn.portal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.khcn.portal.records.DepartmentRecord;

/** That a unit follows another, from a day on, in all its work or in one kind of it. Rows never change. */
@Entity
@Table(name = "people_successions")
class Succession extends DepartmentRecord {
    /** Everything, as after a renaming or a merger. */
    static final String ALL = "";
    @Column(updatable = false)
    private long unitId;
    @Column(updatable = false)
    private long predecessorId;
    @Column(updatable = false)
    private LocalDate since = LocalDate.EPOCH;
    @Column(updatable = false)
    private String kind = ALL;

    protected Succession() {}

    Succession(long unitId, long predecessorId, LocalDate since, String kind) {
        this.unitId = unitId;
        this.predecessorId = predecessorId;
        this.since = since;
        this.kind = kind;
    }

    Followed followed() {
        return new Followed(unitId, predecessorId, since, kind);
    }

    /** What is kept in memory of it. */
    record Followed(long unit, long predecessor, LocalDate since, String kind) {}
}
