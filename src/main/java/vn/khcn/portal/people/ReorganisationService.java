package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.people.handover.Handing;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.UnitWork;

/**
 * Units end and others follow them: in one transaction every room moves what is open, and what is closed stays with the
 * unit that did it.
 *
 * @see "docs/decisions/0098-units-follow-units.md"
 */
@Service
@Transactional
@PreAuthorize("hasRole('ADMINISTRATOR')")
public class ReorganisationService {
    private final Units units;
    private final KnownUnits known;
    private final UnitLines lines;
    private final ObjectProvider<UnitWork> rooms;
    private final BusinessClock clock;

    ReorganisationService(Units units, KnownUnits known, UnitLines lines, ObjectProvider<UnitWork> rooms,
            BusinessClock clock) {
        this.units = units;
        this.known = known;
        this.lines = lines;
        this.rooms = rooms;
        this.clock = clock;
    }

    /** How many rooms take part, for a progress bar. */
    @Transactional(readOnly = true)
    public int steps(Reorganisation plan) {
        return (int) rooms.stream().count() * plan.old().size();
    }

    /** Unit → what is open for it and would move. */
    @Transactional(readOnly = true)
    public Map<UnitOption, List<OpenWork>> preview(List<Long> old, LocalDate from) {
        Map<UnitOption, List<OpenWork>> all = new LinkedHashMap<>();
        old.forEach(id -> all.put(unit(id).option(),
                rooms.orderedStream().flatMap(room -> room.open(id, from).stream()).toList()));
        return all;
    }

    /** What happened so far, the latest first. */
    @Transactional(readOnly = true)
    public List<FollowedUnit> past() {
        return lines.all().stream()
                .map(f -> new FollowedUnit(f.since(), unit(f.predecessor()).option(), unit(f.unit()).option()))
                .distinct().sorted(Comparator.comparing(FollowedUnit::since).reversed()).toList();
    }

    /** Looks for everything that stands against the plan, without doing anything. */
    @Transactional(readOnly = true)
    public void check(Reorganisation plan) {
        if (plan.old().isEmpty()) {
            throw BusinessRule.at("old", "people.rule.reorganise-which");
        }
        if (plan.from().isAfter(clock.today())) {
            throw BusinessRule.at("from", "people.rule.reorganise-ahead");
        }
        for (Long id : plan.old()) {
            Validity validity = unit(id).validity();
            if (!validity.on(plan.from()) || !plan.from().isAfter(validity.from())) {
                throw BusinessRule.at("from", "people.rule.reorganise-not-there", unit(id).option().name());
            }
        }
        HashSet<String> codes = new HashSet<>();
        for (NewUnit next : plan.next()) {
            if (next.existing() == null) {
                check(plan, next);
            } else if (plan.old().contains(next.existing()) || !unit(next.existing()).validity().on(plan.from())) {
                throw BusinessRule.at("existing", "people.rule.reorganise-target");
            }
            if (!codes.add(next.code())) {
                throw BusinessRule.at("code", "people.rule.code-taken", next.code());
            }
        }
    }

    /**
     * Does it, all or nothing.
     *
     * @param progress is told how many of the {@link #steps} are done
     * @return the units that follow
     */
    public List<UnitOption> carryOut(Reorganisation plan, IntConsumer progress) {
        check(plan);
        int order = plan.old().stream().mapToInt(id -> unit(id).details().sortOrder()).min().orElse(1);
        List<UnitOption> next = new ArrayList<>();
        for (NewUnit unit : plan.next()) {
            next.add(unit.existing() == null
                    ? known.add(new Unit(unit.code(), unit.name(), unit.shortName(), unit.documentSymbol(), order,
                            plan.from()))
                    : unit(unit.existing()).option());
        }
        int done = 0;
        for (Long old : plan.old()) {
            Handing to = (kind, item) -> next.get(plan.place(kind, item)).id();
            follow(plan, old, next, to);
            for (UnitWork room : rooms.orderedStream().toList()) {
                room.move(old, plan.from(), to);
                progress.accept(++done);
            }
            unit(old).end(plan.from().minusDays(1));
        }
        known.changed();
        return next;
    }

    private void follow(Reorganisation plan, long old, List<UnitOption> next, Handing to) {
        if (plan.splits()) {
            rooms.orderedStream().flatMap(room -> room.open(old, plan.from()).stream()).map(OpenWork::kind).distinct()
                    .forEach(kind -> lines.follow(to.whole(kind), old, plan.from(), kind));
        } else {
            lines.follow(next.getFirst().id(), old, plan.from(), Succession.ALL);
        }
    }

    private void check(Reorganisation plan, NewUnit next) {
        Required.line("code", next.code());
        Required.line("name", next.name());
        if (units.findAllByCode(next.code()).stream()
                .anyMatch(u -> !plan.old().contains(u.id()) && u.validity().reaches(plan.from()))) {
            throw BusinessRule.at("code", "people.rule.code-taken", next.code());
        }
    }

    private Unit unit(long id) {
        return units.findById(id).orElseThrow(() -> BusinessRule.broken("people.rule.not-found"));
    }
}
