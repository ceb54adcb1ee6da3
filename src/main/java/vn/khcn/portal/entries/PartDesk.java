package vn.khcn.portal.entries;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Hands a unit's part to those who may write into it, one at a time. */
@Component
class PartDesk {
    private final Parts parts;
    private final ApprovalService approval;
    private final PeriodService periods;
    private final BusinessClock clock;
    private final EntryNews news;

    PartDesk(Parts parts, ApprovalService approval, PeriodService periods, BusinessClock clock, EntryNews news) {
        this.parts = parts;
        this.approval = approval;
        this.periods = periods;
        this.clock = clock;
        this.news = news;
    }

    /** True where the acting account belongs to the unit and may write. */
    static boolean mayWrite(long unitId) {
        Actor actor = CurrentActor.get();
        Long unit = actor.unitId();
        return actor.accountId() == 0
                || unit != null && unit == unitId && (actor.is(Role.SPECIALIST) || actor.is(Role.UNIT_HEAD));
    }

    /**
     * The part, locked, if the acting account may write into it now.
     *
     * @throws AccessDeniedException for somebody of another unit
     * @throws BusinessRule          if the window has closed or the part lies with the office
     */
    Part writable(long unitId, Period period) {
        Part part = own(unitId, period);
        ApprovalState state = approval.state(part.subject());
        if (!state.isOpen()) {
            throw BusinessRule.broken(state == ApprovalState.ACCEPTED
                    ? "entries.rule.accepted"
                    : "entries.rule.submitted");
        }
        if (state != ApprovalState.RETURNED && CurrentActor.get().accountId() != 0) {
            periods.requireOpen(unitId, period);
        }
        return part;
    }

    /** The unit's part, locked, whatever its state. */
    Part own(long unitId, Period period) {
        if (!mayWrite(unitId)) {
            throw new AccessDeniedException("Not of this unit");
        }
        Part part = parts.lock(unitId, period.code()).orElseGet(() -> parts.saveAndFlush(new Part(unitId, period)));
        news.tell(part);
        return part;
    }

    /** Tells open screens that a part changed. */
    void tell(Part part) {
        news.tell(part);
    }

    /** Whether the acting account could write into the part now, for screens. */
    boolean isWritable(long unitId, Period period, ApprovalState state) {
        return mayWrite(unitId) && state.isOpen()
                && (state == ApprovalState.RETURNED || periods.openFor(unitId, period));
    }

    Writer writer() {
        Actor actor = CurrentActor.get();
        return new Writer(actor.name(), actor.accountId() == 0 || actor.is(Role.UNIT_HEAD), clock.now());
    }
}
