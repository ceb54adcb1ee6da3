package vn.khcn.portal.keytasks;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** What was done for key tasks: told by the units that answer for a target, and by the office for any. */
@Service
@Transactional
public class KeyResultService {
    private static final String TELLERS = "hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE', 'DIRECTOR')";
    private final KeyTasks tasks;
    private final KeyTargets targets;
    private final KeyResults results;
    private final PlanReading reading;
    private final OutboundService outbound;
    private final InboundService inbound;
    private final BusinessClock clock;

    KeyResultService(KeyTasks tasks, KeyTargets targets, KeyResults results, PlanReading reading,
            OutboundService outbound, InboundService inbound, BusinessClock clock) {
        this.tasks = tasks;
        this.targets = targets;
        this.results = results;
        this.reading = reading;
        this.outbound = outbound;
        this.inbound = inbound;
        this.clock = clock;
    }

    /** @return the result's number, on which files that prove it can be hung */
    @PreAuthorize(TELLERS)
    public long tell(KeyResultForm form) {
        check(form);
        return results.saveAndFlush(new KeyResult(form, clock.today(), evidence(form.document()))).id();
    }

    @PreAuthorize(TELLERS)
    public void change(long id, int version, KeyResultForm form) {
        KeyResult result = get(id);
        check(result.form());
        check(form);
        StaleRecord.check(result, version);
        result.write(form, clock.today(), evidence(form.document()));
        results.saveAndFlush(result);
    }

    @PreAuthorize(TELLERS)
    public void remove(long id, int version) {
        KeyResult result = get(id);
        check(result.form());
        StaleRecord.check(result, version);
        result.deletedBy(CurrentActor.get().name());
        results.delete(results.saveAndFlush(result));
    }

    @Transactional(readOnly = true)
    public Optional<KeyResultDetails> find(long id) {
        return results.findById(id).map(reading::details);
    }

    /** Whether the acting account may tell results of a task, or of one of its targets. */
    @Transactional(readOnly = true)
    public boolean mayTell(long task, @Nullable Long target) {
        Actor actor = CurrentActor.get();
        if (actor.accountId() == 0 || actor.is(Role.OFFICE) || actor.is(Role.DIRECTOR)) {
            return true;
        }
        boolean works = actor.is(Role.UNIT_HEAD) || actor.is(Role.SPECIALIST);
        return works && targets.findByTaskIdInOrderByPositionAscIdAsc(List.of(task)).stream()
                .filter(t -> target == null || t.id() == target)
                .anyMatch(t -> Objects.equals(t.unitId(), actor.unitId()));
    }

    private void check(KeyResultForm form) {
        if (tasks.findById(form.task()).isEmpty()) {
            throw BusinessRule.broken("keytasks.rule.gone");
        }
        Long target = form.target();
        if (target != null) {
            KeyTarget found = targets.findById(target).filter(t -> t.taskId() == form.task())
                    .orElseThrow(() -> BusinessRule.broken("keytasks.rule.gone"));
            KeyTargetForm about = found.form();
            if (form.quantity() != null && (about.indicator() != null || about.quantity() == null)) {
                throw BusinessRule.at("quantity",
                        about.indicator() != null ? "keytasks.rule.counted" : "keytasks.rule.nothingCounted");
            }
            if (form.completes() && about.quantity() != null) {
                throw BusinessRule.at("completes", "keytasks.rule.completes");
            }
        } else if (form.quantity() != null || form.completes()) {
            throw BusinessRule.at("quantity", "keytasks.rule.taskResult");
        }
        if (!mayTell(form.task(), target)) {
            throw new AccessDeniedException("Another unit's target");
        }
    }

    /** The document of the books that is called so. */
    private KeyResult.@Nullable Evidence evidence(String document) {
        String symbol = CleanText.line(document);
        if (symbol.isEmpty()) {
            return null;
        }
        return outbound.find(symbol).stream().filter(d -> d.reference().symbol().equalsIgnoreCase(symbol)).findFirst()
                .map(d -> new KeyResult.Evidence("outbound", d.id()))
                .or(() -> inbound.find(symbol).stream().filter(d -> d.reference().symbol().equalsIgnoreCase(symbol))
                        .findFirst().map(d -> new KeyResult.Evidence("inbound", d.id())))
                .orElseThrow(() -> BusinessRule.at("document", "keytasks.rule.noDocument", symbol));
    }

    private KeyResult get(long id) {
        return results.findById(id).orElseThrow(() -> BusinessRule.broken("keytasks.rule.gone"));
    }
}
