package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** Keeps the department's units: what they are called, and until when they exist. */
@Service
@Transactional
public class UnitService {
    private final Units units;
    private final KnownUnits known;
    private final Accounts accounts;

    UnitService(Units units, KnownUnits known, Accounts accounts) {
        this.units = units;
        this.known = known;
        this.accounts = accounts;
    }

    /** All units, ended ones too. */
    @Transactional(readOnly = true)
    public List<UnitDetails> units() {
        return units.findAllByOrderBySortOrderAscNameAsc().stream().map(Unit::details).toList();
    }

    /** Renames a unit or moves it in the order; its records keep belonging to it. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public UnitDetails rename(UnitDetails changed) {
        Unit unit = open(changed.id(), changed.version());
        Required.line("code", changed.code());
        Required.line("name", changed.name());
        if (units.findAllByCode(changed.code()).stream()
                .anyMatch(u -> u.id() != changed.id() && u.validity().reaches(unit.validity().from()))) {
            throw BusinessRule.at("code", "people.rule.code-taken", changed.code());
        }
        unit.rename(changed.code(), changed.name(), changed.shortName(), changed.documentSymbol(), changed.sortOrder());
        known.changed();
        return unit.details();
    }

    /** Sets a unit's last day; whoever works in it must be moved first. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void end(long id, int version, LocalDate lastDay) {
        Unit unit = open(id, version);
        long left = accounts.findAllByDepartmentIdOrderByUsername(CurrentActor.get().departmentId()).stream()
                .filter(a -> a.unitId() != null && a.unitId() == id && a.validOn(lastDay.plusDays(1))).count();
        if (left > 0) {
            throw BusinessRule.broken("people.rule.unit-has-accounts", left);
        }
        unit.end(lastDay);
        known.changed();
    }

    private Unit open(long id, int version) {
        Unit unit = units.findById(id).orElseThrow(() -> BusinessRule.broken("people.rule.not-found"));
        StaleRecord.check(unit, version);
        return unit;
    }
}
