package vn.khcn.portal.home;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.UnitOption;

/**
 * Whose work a page shows.
 *
 * @param whole    everything of the department
 * @param narrowed the reader looks after some units only, whatever is shown just now
 * @param units    those shown
 * @param offices  the reader's own, whose directives are shown too
 */
public record Scope(boolean whole, boolean narrowed, List<UnitOption> units, List<OfficeOption> offices) {
    public Scope {
        units = List.copyOf(units);
        offices = List.copyOf(offices);
    }

    public boolean covers(@Nullable Long unit) {
        return whole || unit != null && units.stream().anyMatch(u -> u.id() == unit);
    }

    /** To narrow a list by its units; empty for everything. */
    public Set<Long> filter() {
        return whole ? Set.of() : units.stream().map(UnitOption::id).collect(Collectors.toUnmodifiableSet());
    }

    /** To narrow directives by the units and offices they concern; empty for everything. */
    public Set<Long> concerned() {
        return whole
                ? Set.of()
                : Stream.concat(units.stream().map(UnitOption::id), offices.stream().map(OfficeOption::id))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** "Phòng QLKH, Phòng QLCN". */
    public String names() {
        return units.stream().map(UnitOption::shortName).collect(Collectors.joining(", "));
    }
}
