package vn.khcn.portal.entries;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.records.DepartmentRecord;

/** The answer to one plan line of the period before. */
@Entity
@Table(name = "entries_plan_answers")
class AnsweredPlan extends DepartmentRecord {
    @Column(updatable = false)
    private long planId;
    @Column(updatable = false)
    private long partId;
    @Enumerated(EnumType.STRING)
    private PlanAnswer answer = PlanAnswer.DONE;
    private @Nullable String reason;
    private @Nullable Long followUpId;

    protected AnsweredPlan() {}

    AnsweredPlan(long planId, long partId, PlanAnswer answer, @Nullable String reason, @Nullable Long followUpId) {
        this.planId = planId;
        this.partId = partId;
        this.answer = answer;
        this.reason = reason;
        this.followUpId = followUpId;
    }

    long planId() {
        return planId;
    }

    long partId() {
        return partId;
    }

    PlanAnswer answer() {
        return answer;
    }

    @Nullable
    String reason() {
        return reason;
    }

    @Nullable
    Long followUpId() {
        return followUpId;
    }
}
