package vn.khcn.portal.registers;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.Kept;

/** Who may write what: a unit its own records of the registers it keeps, the office and the portal any. */
@Component
class RegisterAccess {
    private final Keepers keepers;
    private final UnitPastService units;
    private final Kept<Map<String, Set<Long>>> known = new Kept<>(this::read);

    RegisterAccess(Keepers keepers, UnitPastService units) {
        this.units = units;
        this.keepers = keepers;
    }

    /** The unit a new record belongs to: the one asked for, the writer's own, or the register's only keeper. */
    long unitFor(String register, @Nullable Long asked) {
        Actor actor = CurrentActor.get();
        Set<Long> keeping = keeping(register);
        Long own = actor.unitId();
        Long unit = asked != null
                ? asked
                : own != null && (keeping.isEmpty() || keeping.contains(own))
                        ? own
                        : keeping.size() == 1 ? keeping.iterator().next() : null;
        if (unit == null) {
            throw BusinessRule.at("unit", "registers.rule.whichUnit");
        }
        require(register, unit);
        return unit;
    }

    /** @throws AccessDeniedException where the actor may not write this unit's records */
    void require(String register, long unit) {
        if (!mayWrite(register, unit)) {
            throw new AccessDeniedException("Records of another unit");
        }
    }

    boolean mayWrite(String register, long unit) {
        Actor actor = CurrentActor.get();
        if (actor.accountId() == 0 || actor.is(Role.OFFICE)) {
            return true;
        }
        Long own = actor.unitId();
        Set<Long> keeping = keeping(register);
        return (actor.is(Role.SPECIALIST) || actor.is(Role.UNIT_HEAD)) && own != null
                && follows(own, unit, register) && (keeping.isEmpty() || keeping.contains(own));
    }

    /** The unit itself, or one that followed it in this register. */
    private boolean follows(long own, long unit, String register) {
        return own == unit || units.line(own, RegisterHandOver.kind(register)).contains(unit);
    }

    boolean mayAdd(String register) {
        Actor actor = CurrentActor.get();
        Long own = actor.unitId();
        return actor.is(Role.OFFICE) || own != null && mayWrite(register, own);
    }

    void keptBy(String register, Set<Long> units) {
        Set<Long> missing = new TreeSet<>(units);
        keepers.findByRegister(register).forEach(kept -> {
            if (!missing.remove(kept.unitId())) {
                keepers.delete(kept);
            }
        });
        missing.forEach(unit -> keepers.save(new Keeper(register, unit)));
        known.changed();
    }

    Set<Long> keeping(String register) {
        return known.get().getOrDefault(register, Set.of());
    }

    private Map<String, Set<Long>> read() {
        return keepers.findAllBy().stream().collect(Collectors.groupingBy(Keeper::register,
                Collectors.mapping(Keeper::unitId, Collectors.toUnmodifiableSet())));
    }
}
