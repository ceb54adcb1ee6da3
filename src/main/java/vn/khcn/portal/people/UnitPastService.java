package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.records.Kept;

/** The units as they were, and which follows which. */
@Service
@Transactional(readOnly = true)
public class UnitPastService {
    private final KnownUnits units;
    private final UnitLines lines;

    private final JoinedUnits joined;
    private final Kept<List<JoinedUnit.Came>> came;

    UnitPastService(KnownUnits units, UnitLines lines, JoinedUnits joined) {
        this.units = units;
        this.lines = lines;
        this.joined = joined;
        came = new Kept<>(this::read);
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

    /** Units that came with another department after a day: what they did before is in no figure up to that day. */
    public Set<Long> notYet(LocalDate day) {
        return came.get().stream().filter(u -> u.since().isAfter(day)).map(JoinedUnit.Came::unit)
                .collect(Collectors.toSet());
    }

    /** The department a unit came with, if it came with one. */
    public Optional<String> cameWith(long unitId) {
        return came.get().stream().filter(u -> u.unit() == unitId).map(JoinedUnit.Came::department).findFirst();
    }

    private List<JoinedUnit.Came> read() {
        return joined.findAllByOrderById().stream().map(JoinedUnit::came).toList();
    }
}
