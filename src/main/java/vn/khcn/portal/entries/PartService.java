package vn.khcn.portal.entries;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.ApprovalStep;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** A unit's part of a period as one: reading it, submitting it, taking it back. */
@Service
@Transactional(isolation = Isolation.READ_COMMITTED)
public class PartService {
    private static final Set<Role> READERS = Set.of(Role.OFFICE, Role.REGISTRY, Role.DIRECTOR, Role.DEPUTY,
            Role.ADMINISTRATOR);
    private final Parts parts;
    private final Entries entries;
    private final ApprovalService approval;
    private final Blockers blockers;
    private final PartDesk desk;

    PartService(Parts parts, Entries entries, ApprovalService approval, Blockers blockers, PartDesk desk) {
        this.parts = parts;
        this.entries = entries;
        this.approval = approval;
        this.blockers = blockers;
        this.desk = desk;
    }

    /** True where the acting account may read a unit's parts: the unit itself, the office and the leaders. */
    @Transactional(readOnly = true)
    public boolean mayRead(long unitId) {
        return readsAll() || desk.belongs(unitId);
    }

    /** True where the acting account is the unit's head. */
    @Transactional(readOnly = true)
    public boolean maySubmit(long unitId) {
        Actor actor = CurrentActor.get();
        return actor.accountId() == 0 || actor.is(Role.UNIT_HEAD) && desk.belongs(unitId);
    }

    static boolean readsAll() {
        Actor actor = CurrentActor.get();
        return actor.accountId() == 0 || READERS.stream().anyMatch(actor::is);
    }

    /** Where a part stands and what may be done to it. */
    @Transactional(readOnly = true)
    public PartDetails details(long unitId, Period period) {
        require(unitId);
        return details(unitId, period, parts.findByUnitIdAndPeriodCode(unitId, period.code()).orElse(null));
    }

    /** The rows of a part, by kind and place; empty ones too. */
    @Transactional(readOnly = true)
    public List<EntryDetails> entries(long unitId, Period period) {
        require(unitId);
        return rows(unitId, period).stream().map(Entry::details).toList();
    }

    /** What is still to be done before it can be submitted; empty when it is ready. */
    @Transactional(readOnly = true)
    public List<Blocker> blockers(long unitId, Period period) {
        require(unitId);
        return blockers.of(unitId, period, rows(unitId, period));
    }

    /**
     * Hands the part in. A second click finds it handed in and changes nothing.
     *
     * @throws BusinessRule while something is still to be done, or the window has closed
     */
    @PreAuthorize("hasRole('UNIT_HEAD')")
    public PartDetails submit(long unitId, Period period) {
        Part own = desk.own(unitId, period);
        ApprovalState state = approval.state(own.subject());
        if (state == ApprovalState.SUBMITTED || state == ApprovalState.ACCEPTED) {
            return details(unitId, period, own);
        }
        Part part = desk.writable(unitId, period);
        List<Entry> rows = rows(unitId, period);
        int open = blockers.of(unitId, period, rows).size();
        if (open > 0) {
            throw BusinessRule.broken("entries.rule.notReady", open);
        }
        rows.stream().filter(Entry::blank).forEach(entries::delete);
        Writer writer = desk.writer();
        part.submit(writer.at());
        parts.saveAndFlush(part);
        approval.move(part.subject(), ApprovalAction.SUBMIT, null);
        return details(unitId, period, part);
    }

    /** Takes a part back that the office has not accepted yet. */
    @PreAuthorize("hasRole('UNIT_HEAD')")
    public PartDetails withdraw(long unitId, Period period) {
        Part part = desk.own(unitId, period);
        approval.move(part.subject(), ApprovalAction.WITHDRAW, null);
        part.withdraw();
        parts.saveAndFlush(part);
        return details(unitId, period, part);
    }

    /** Every step the part took, oldest first. */
    @Transactional(readOnly = true)
    public List<ApprovalStep> history(long unitId, Period period) {
        require(unitId);
        return parts.findByUnitIdAndPeriodCode(unitId, period.code()).map(p -> approval.history(p.subject()))
                .orElse(List.of());
    }

    private List<Entry> rows(long unitId, Period period) {
        return parts.findByUnitIdAndPeriodCode(unitId, period.code())
                .map(p -> entries.findAllByPartIdOrderByKindAscPositionAsc(p.id())).orElse(List.of());
    }

    private PartDetails details(long unitId, Period period, @Nullable Part part) {
        ApprovalState state = part == null ? ApprovalState.DRAFT : approval.state(part.subject());
        return new PartDetails(part == null ? null : part.id(), unitId, period, state,
                desk.isWritable(unitId, period, state), part == null ? Set.of() : approval.possible(part.subject()),
                part == null ? null : part.submittedAt(),
                part != null && state == ApprovalState.RETURNED ? returnReason(part) : "");
    }

    private String returnReason(Part part) {
        return approval.history(part.subject()).reversed().stream().filter(s -> s.action() == ApprovalAction.RETURN)
                .findFirst().map(ApprovalStep::reason).orElse("");
    }

    private void require(long unitId) {
        if (!mayRead(unitId)) {
            throw new AccessDeniedException("Not of this unit");
        }
    }
}
