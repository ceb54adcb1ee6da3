package vn.khcn.portal.periods;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.records.DepartmentRecord;

/** A closed period opened again for one unit, with the reason and the last day. */
@Entity
@Table(name = "periods_reopenings")
class Reopening extends DepartmentRecord {
    @Column(updatable = false)
    private long unitId;
    @Column(updatable = false)
    private String periodCode = "";
    private String reason = "";
    private LocalDate lastDay = LocalDate.EPOCH;

    protected Reopening() {}

    Reopening(long unitId, Period period) {
        this.unitId = unitId;
        this.periodCode = period.code();
    }

    void until(LocalDate day, String why) {
        lastDay = day;
        reason = why;
    }

    LocalDate lastDay() {
        return lastDay;
    }

    ReopeningSummary summary() {
        return new ReopeningSummary(id(), unitId, Period.parse(periodCode), reason, lastDay, changedBy());
    }
}
