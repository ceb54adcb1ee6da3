package vn.khcn.portal.home;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.people.SupervisionService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/**
 * A deputy sees the units of the areas it looks after and what its own office leads, a unit's people see their unit, and
 * everything when asked; all others see the department. Units that have ended are among them: what they left open has a name.
 */
@Component
class ScopeDesk {
    private static final Set<Role> OF_A_UNIT = EnumSet.of(Role.SPECIALIST, Role.UNIT_HEAD);
    private final SupervisionService supervisions;
    private final UnitPastService people;
    private final StaffService staff;

    ScopeDesk(SupervisionService supervisions, UnitPastService people, StaffService staff) {
        this.supervisions = supervisions;
        this.people = people;
        this.staff = staff;
    }

    Scope of(boolean everything) {
        Actor actor = CurrentActor.get();
        List<UnitOption> all = people.units();
        Set<Long> own = own(actor);
        List<UnitOption> mine = all.stream().filter(u -> own.contains(u.id())).toList();
        return mine.isEmpty() || everything
                ? new Scope(true, !mine.isEmpty(), all, List.of())
                : new Scope(false, true, mine,
                        staff.signers().stream().filter(o -> o.heldBy(actor.accountId())).toList());
    }

    private Set<Long> own(Actor actor) {
        Long unit = actor.unitId();
        if (unit != null && OF_A_UNIT.containsAll(actor.roles())) {
            return Set.of(unit);
        }
        return actor.is(Role.DEPUTY) && !actor.is(Role.DIRECTOR) ? supervisions.own() : Set.of();
    }
}
