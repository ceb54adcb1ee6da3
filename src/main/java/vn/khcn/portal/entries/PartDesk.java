package vn.khcn.portal.entries;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.UnitPastService;
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
    private final UnitPastService units;
    private final TopicOwners owners;

    PartDesk(Parts parts, ApprovalService approval, PeriodService periods, BusinessClock clock, EntryNews news,
            UnitPastService units, TopicOwners owners) {
        this.owners = owners;
        this.units = units;
        this.parts = parts;
        this.approval = approval;
        this.periods = periods;
        this.clock = clock;
        this.news = news;
    }

    /** True where the acting account belongs to the unit, or to one that followed it, and may write. */
    boolean mayWrite(long unitId) {
        Actor actor = CurrentActor.get();
        return actor.accountId() == 0
                || belongs(unitId) && (actor.is(Role.SPECIALIST) || actor.is(Role.UNIT_HEAD));
    }

    /** True for the unit's own people; after it ended, for those of the units that follow it. */
    boolean belongs(long unitId) {
        Long unit = CurrentActor.get().unitId();
        return unit != null && (unit == unitId || units.line(unit).contains(unitId));
    }

    /** The unit and those it followed: what they wrote last is what it goes on from. */
    Set<Long> line(long unitId) {
        return units.line(unitId);
    }

    /** Who answers a plan line in a later period: its unit or, once that ended, the one that writes its topic then. */
    long answersFor(Entry plan, Period period) {
        long unit = plan.part().unitId();
        LocalDate cutOff = periods.window(period).cutOff();
        return units.units(cutOff).stream().anyMatch(u -> u.id() == unit)
                ? unit
                : owners.findAllByTopicId(plan.topicId()).stream()
                        .filter(o -> o.validOn(cutOff) && units.line(o.unitId()).contains(unit))
                        .map(TopicOwner::unitId).findFirst().orElse(unit);
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
