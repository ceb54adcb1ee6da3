package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.khcn.portal.records.Kept;

/** The department's units, which nearly every screen and rule asks for and which change a few times a year. */
@Component
class KnownUnits {
    private final Units units;
    private final Kept<List<KnownUnit>> known = new Kept<>(this::read);

    KnownUnits(Units units) {
        this.units = units;
    }

    private record KnownUnit(UnitOption option, Validity validity) {}

    /** Those that exist on a day, in their order. */
    List<UnitOption> on(LocalDate day) {
        return known.get().stream().filter(u -> u.validity().on(day)).map(KnownUnit::option).toList();
    }

    boolean on(LocalDate day, long id) {
        return known.get().stream().anyMatch(u -> u.option().id() == id && u.validity().on(day));
    }

    /** A unit by number, ended ones too. */
    Optional<UnitOption> find(long id) {
        return known.get().stream().map(KnownUnit::option).filter(u -> u.id() == id).findFirst();
    }

    /** Every one there ever was, in order. */
    List<UnitOption> every() {
        return known.get().stream().map(KnownUnit::option).toList();
    }

    /** A code is free again once its unit has ended. */
    boolean taken(String code, LocalDate from) {
        return units.findAllByCode(code).stream().anyMatch(u -> u.validity().reaches(from));
    }

    UnitOption add(Unit unit) {
        UnitOption added = units.save(unit).option();
        known.changed();
        return added;
    }

    /** To be called where a unit changes. */
    void changed() {
        known.changed();
    }

    private List<KnownUnit> read() {
        return units.findAllByOrderBySortOrderAscNameAsc().stream()
                .map(u -> new KnownUnit(u.option(), u.validity())).toList();
    }
}
