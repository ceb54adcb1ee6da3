package vn.khcn.portal.people;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.khcn.portal.records.DepartmentRecord;

/** That a unit came with another department. Rows never change. */
@Entity
@Table(name = "people_joined_units")
class JoinedUnit extends DepartmentRecord {
    @Column(updatable = false)
    private long unitId;
    @Column(updatable = false)
    private LocalDate since = LocalDate.EPOCH;
    @Column(updatable = false)
    private String departmentName = "";

    protected JoinedUnit() {}

    JoinedUnit(long unitId, LocalDate since, String departmentName) {
        this.unitId = unitId;
        this.since = since;
        this.departmentName = departmentName;
    }

    Came came() {
        return new Came(unitId, since, departmentName);
    }

    /** What is kept in memory of it. */
    record Came(long unit, LocalDate since, String department) {}
}
