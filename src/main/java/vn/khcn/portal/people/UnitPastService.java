package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The units as they were, and which follows which. */
@Service
@Transactional(readOnly = true)
public class UnitPastService {
    private final KnownUnits units;
    private final UnitLines lines;

    UnitPastService(KnownUnits units, UnitLines lines) {
        this.units = units;
        this.lines = lines;
    }

    /** Every unit there ever was, in order. */
    public List<UnitOption> units() {
        return units.every();
    }

    /** The units of a day, in their order. */
    public List<UnitOption> units(LocalDate day) {
        return units.on(day);
    }

    /** A unit and those whose work of a kind it took over: what cumulative figures of the unit count. */
    public Set<Long> line(long unitId, String kind) {
        return lines.line(unitId, f -> f.kind().equals(Succession.ALL) || f.kind().equals(kind));
    }

    /** A unit and those it followed in any work: for whom it finishes what is left. */
    public Set<Long> line(long unitId) {
        return lines.line(unitId, f -> true);
    }
}
