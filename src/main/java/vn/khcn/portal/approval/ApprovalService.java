package vn.khcn.portal.approval;

import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Moves subjects by the one transition table. The room that owns the subject checks its own rules first. */
@Service
@Transactional
public class ApprovalService {
    private final ApprovalRecords approvals;
    private final StepRecords steps;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    ApprovalService(ApprovalRecords approvals, StepRecords steps, BusinessClock clock,
            ApplicationEventPublisher events) {
        this.approvals = approvals;
        this.steps = steps;
        this.clock = clock;
        this.events = events;
    }

    /** Where it stands; a subject that never moved is a draft. */
    @Transactional(readOnly = true)
    public ApprovalState state(Subject subject) {
        return approvals.findByKindAndSubjectId(subject.kind(), subject.id()).map(ApprovalRecord::state)
                .orElse(ApprovalState.DRAFT);
    }

    /** Where many stand; every number asked for is in the answer. */
    @Transactional(readOnly = true)
    public Map<Long, ApprovalState> states(SubjectKind kind, Collection<Long> ids) {
        Map<Long, ApprovalState> states = new HashMap<>();
        ids.forEach(id -> states.put(id, ApprovalState.DRAFT));
        if (!ids.isEmpty()) {
            approvals.findByKindAndSubjectIdIn(kind, ids).forEach(a -> states.put(a.subjectId(), a.state()));
        }
        return states;
    }

    /** The subjects of a kind that stand in one of the states. */
    @Transactional(readOnly = true)
    public List<Long> standingIn(SubjectKind kind, Set<ApprovalState> states) {
        return approvals.findByKindAndStateIn(kind, states).stream().map(ApprovalRecord::subjectId).toList();
    }

    /** What the acting account may do to it now. */
    @Transactional(readOnly = true)
    public Set<ApprovalAction> possible(Subject subject) {
        ApprovalState state = state(subject);
        Actor actor = CurrentActor.get();
        Set<ApprovalAction> possible = EnumSet.noneOf(ApprovalAction.class);
        Transition.TABLE.stream().filter(t -> t.kinds().contains(subject.kind()) && t.from() == state)
                .filter(t -> mayAct(t, actor) && dutiesApart(t, subject, actor)).forEach(t -> possible.add(t.action()));
        return possible;
    }

    /**
     * Takes a step and records it.
     *
     * @param reason required where a thing is returned
     * @throws BusinessRule if the step does not follow, the actor may not take it, or a reason is missing
     */
    @PreAuthorize("isAuthenticated()")
    public ApprovalState move(Subject subject, ApprovalAction action, @Nullable String reason) {
        Actor actor = CurrentActor.get();
        Instant now = clock.now();
        ApprovalRecord approval = approvals.findByKindAndSubjectId(subject.kind(), subject.id())
                .orElseGet(() -> new ApprovalRecord(subject, now));
        Transition transition = Transition.find(subject.kind(), approval.state(), action)
                .orElseThrow(() -> BusinessRule.broken("approval.rule.notNow"));
        if (!mayAct(transition, actor)) {
            throw BusinessRule.broken("approval.rule.notYou");
        }
        if (!dutiesApart(transition, subject, actor)) {
            throw BusinessRule.broken("approval.rule.dutiesApart");
        }
        String why = CleanText.multiline(reason);
        if (transition.reasonRequired() && why.isEmpty()) {
            throw BusinessRule.at("reason", "approval.rule.reason");
        }
        steps.save(new StepRecord(subject, transition, actor, now, Duration.between(approval.since(), now),
                why.isEmpty() ? null : why));
        approval.moveTo(transition.to(), now);
        approvals.saveAndFlush(approval);
        events.publishEvent(
                new SubjectMoved(actor.departmentId(), subject.kind(), subject.id(), action, transition.to(),
                        false));
        return transition.to();
    }

    /**
     * Enters a thing that went its way elsewhere, such as a document issued on paper, at the state it has reached.
     *
     * @throws BusinessRule if it has already taken a step here
     */
    @PreAuthorize("hasRole('REGISTRY')")
    public void enter(Subject subject, ApprovalState reached) {
        if (approvals.findByKindAndSubjectId(subject.kind(), subject.id()).isPresent()) {
            throw BusinessRule.broken("approval.rule.notNow");
        }
        Actor actor = CurrentActor.get();
        Instant now = clock.now();
        ApprovalAction action = reached.isFinal() ? ApprovalAction.ISSUE : ApprovalAction.NUMBER;
        ApprovalRecord approval = new ApprovalRecord(subject, now);
        Transition entering = new Transition(Set.of(subject.kind()), approval.state(), action, reached, Set.of(), false,
                Set.of());
        steps.save(new StepRecord(subject, entering, actor, now, Duration.ZERO, null));
        approval.moveTo(reached, now);
        approvals.saveAndFlush(approval);
        events.publishEvent(
                new SubjectMoved(actor.departmentId(), subject.kind(), subject.id(), action, reached, true));
    }

    /** Every step, oldest first. */
    @Transactional(readOnly = true)
    public List<ApprovalStep> history(Subject subject) {
        return steps.findByKindAndSubjectIdOrderByTakenAtAscIdAsc(subject.kind(), subject.id()).stream()
                .map(StepRecord::step).toList();
    }

    private static boolean mayAct(Transition transition, Actor actor) {
        return actor.accountId() == 0 || transition.by().stream().anyMatch(actor::is);
    }

    /** Looks at the steps since the last return or withdrawal: an earlier round binds nobody. */
    private boolean dutiesApart(Transition transition, Subject subject, Actor actor) {
        if (transition.notBy().isEmpty() || actor.accountId() == 0) {
            return true;
        }
        boolean free = true;
        for (StepRecord step : steps.findByKindAndSubjectIdOrderByTakenAtAscIdAsc(subject.kind(), subject.id())) {
            if (step.action() == ApprovalAction.RETURN || step.action() == ApprovalAction.WITHDRAW) {
                free = true;
            } else if (step.accountId() == actor.accountId() && transition.notBy().contains(step.action())) {
                free = false;
            }
        }
        return free;
    }
}
