package vn.khcn.portal.indicators;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.records.DepartmentRecord;

/** A reason a unit gave for being off plan, or the leaders' question for one (then without a cause). Never changed. */
@Entity
@Table(name = "indicators_off_plan")
class OffPlanWord extends DepartmentRecord {
    private String subjectType = "";
    private long subjectId;
    @Enumerated(EnumType.STRING)
    private @Nullable OffPlanCause cause;
    @Column(columnDefinition = "text")
    private String words = "";
    private LocalDate saidOn = LocalDate.EPOCH;
    private String saidBy = "";

    protected OffPlanWord() {}

    OffPlanWord(OffPlanSubject subject, @Nullable OffPlanCause cause, String words, LocalDate day, String by) {
        subjectType = subject.type();
        subjectId = subject.id();
        this.cause = cause;
        this.words = words;
        saidOn = day;
        saidBy = by;
    }

    long subjectId() {
        return subjectId;
    }

    OffPlanReason read() {
        return new OffPlanReason(cause, words, saidOn, saidBy);
    }
}
