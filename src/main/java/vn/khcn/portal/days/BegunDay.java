package vn.khcn.portal.days;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.khcn.portal.records.DepartmentRecord;

/** A day that has begun, so that a restart or a second server does not begin it again. */
@Entity
@Table(name = "days_begun")
class BegunDay extends DepartmentRecord {
    private LocalDate day = LocalDate.EPOCH;

    protected BegunDay() {}

    BegunDay(LocalDate day) {
        this.day = day;
    }

    LocalDate day() {
        return day;
    }
}
