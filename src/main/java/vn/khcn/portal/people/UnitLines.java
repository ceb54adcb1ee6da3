package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.Succession.Followed;
import vn.khcn.portal.records.Kept;

/** Which unit follows which: asked with nearly every figure of a unit, changed by a reorganisation alone. */
@Component
class UnitLines {
    private final Successions successions;
    private final Kept<List<Followed>> known = new Kept<>(this::read);

    UnitLines(Successions successions) {
        this.successions = successions;
    }

    List<Followed> all() {
        return known.get();
    }

    /** The unit and every unit it follows, however far back. */
    Set<Long> line(long unit, Predicate<Followed> in) {
        Set<Long> line = new TreeSet<>(Set.of(unit));
        List<Followed> all = known.get();
        boolean grown = !all.isEmpty();
        while (grown) {
            grown = all.stream().filter(f -> in.test(f) && line.contains(f.unit()))
                    .map(f -> line.add(f.predecessor())).reduce(false, (a, b) -> a || b);
        }
        return line;
    }

    void follow(long unit, long predecessor, LocalDate since, String kind) {
        successions.save(new Succession(unit, predecessor, since, kind));
        known.changed();
    }

    private List<Followed> read() {
        return successions.findAllByOrderById().stream().map(Succession::followed).toList();
    }
}
