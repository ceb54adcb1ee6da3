package vn.khcn.portal.periods;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.khcn.portal.kernel.CleanText;

/** A day that is not what its weekday says: a holiday, or a Saturday worked for one. The same for every department. */
@Entity
@Table(name = "periods_special_days")
class SpecialDay {
    @Id
    private LocalDate day = LocalDate.EPOCH;
    @Enumerated(EnumType.STRING)
    private SpecialDayKind kind = SpecialDayKind.HOLIDAY;
    private String name = "";

    protected SpecialDay() {}

    SpecialDay(LocalDate day, SpecialDayKind kind, String name) {
        this.day = day;
        this.kind = kind;
        this.name = CleanText.line(name);
    }

    LocalDate day() {
        return day;
    }

    SpecialDayKind kind() {
        return kind;
    }

    SpecialDaySummary summary() {
        return new SpecialDaySummary(day, kind, name);
    }
}
