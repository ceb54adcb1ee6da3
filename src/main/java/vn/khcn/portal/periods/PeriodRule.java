package vn.khcn.portal.periods;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.records.DepartmentRecord;

/** How a department runs one kind of period; a department without one works by {@link PeriodSettings#standard}. */
@Entity
@Table(name = "periods_rules")
class PeriodRule extends DepartmentRecord {
    @Enumerated(EnumType.STRING)
    private PeriodKind kind = PeriodKind.MONTH;
    @Enumerated(EnumType.STRING)
    private PeriodCalendar calendar = PeriodCalendar.ADMINISTRATIVE;
    private int opensAfterDays;
    private int closesWorkingDays;
    private int deadlineWorkingDays;

    protected PeriodRule() {}

    PeriodRule(PeriodSettings settings) {
        kind = settings.kind();
        change(settings);
    }

    void change(PeriodSettings settings) {
        calendar = settings.calendar();
        opensAfterDays = settings.opensAfterDays();
        closesWorkingDays = settings.closesWorkingDays();
        deadlineWorkingDays = settings.deadlineWorkingDays();
    }

    PeriodSettings settings() {
        return new PeriodSettings(kind, calendar, opensAfterDays, closesWorkingDays, deadlineWorkingDays, version());
    }
}
