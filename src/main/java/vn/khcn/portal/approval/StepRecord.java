package vn.khcn.portal.approval;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.DepartmentRecord;

/** One step that was taken. */
@Entity
@Table(name = "approval_steps")
class StepRecord extends DepartmentRecord {
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private SubjectKind kind = SubjectKind.UNIT_PART;
    private long subjectId;
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ApprovalAction action = ApprovalAction.SUBMIT;
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ApprovalState fromState = ApprovalState.DRAFT;
    @Enumerated(EnumType.STRING)
    @Column(length = 20)
    private ApprovalState toState = ApprovalState.DRAFT;
    private long accountId;
    private String actorName = "";
    private Instant takenAt = Instant.EPOCH;
    private long secondsBefore;
    private @Nullable String reason;

    protected StepRecord() {}

    StepRecord(Subject subject, Transition transition, Actor actor, Instant at, Duration before,
            @Nullable String reason) {
        kind = subject.kind();
        subjectId = subject.id();
        action = transition.action();
        fromState = transition.from();
        toState = transition.to();
        accountId = actor.accountId();
        actorName = actor.name();
        takenAt = at;
        secondsBefore = before.toSeconds();
        this.reason = reason;
    }

    ApprovalAction action() {
        return action;
    }

    long accountId() {
        return accountId;
    }

    ApprovalStep step() {
        return new ApprovalStep(action, fromState, toState, actorName, accountId, takenAt,
                Duration.ofSeconds(secondsBefore), reason);
    }
}
