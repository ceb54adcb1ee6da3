package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CurrentActor;

/** Which units the leaders look after. */
@Service
@Transactional
public class SupervisionService {
    private final Supervisions supervisions;
    private final Offices offices;
    private final Units units;
    private final Duties duties;
    private final BusinessClock clock;

    SupervisionService(Supervisions supervisions, Offices offices, Units units, Duties duties, BusinessClock clock) {
        this.supervisions = supervisions;
        this.offices = offices;
        this.units = units;
        this.duties = duties;
        this.clock = clock;
    }

    /** Office → the units it looks after today. */
    @Transactional(readOnly = true)
    public Map<Long, Set<Long>> today() {
        LocalDate today = clock.today();
        return supervisions.findAllBy().stream().filter(s -> s.validOn(today))
                .collect(Collectors.groupingBy(Supervision::officeId, TreeMap::new,
                        Collectors.mapping(Supervision::unitId, Collectors.toCollection(TreeSet::new))));
    }

    /** The units that the acting account looks after today, in whichever office it holds or stands in for. */
    @Transactional(readOnly = true)
    public Set<Long> own() {
        long account = CurrentActor.get().accountId();
        Map<Long, Set<Long>> holders = duties.holders();
        return today().entrySet().stream().filter(e -> holders.getOrDefault(e.getKey(), Set.of()).contains(account))
                .flatMap(e -> e.getValue().stream()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** From a day on an office looks after these units and no others. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void assign(long officeId, Collection<Long> unitIds, LocalDate from) {
        if (offices.findById(officeId).isEmpty() || unitIds.stream().anyMatch(u -> units.findById(u).isEmpty())) {
            throw BusinessRule.broken("people.rule.not-found");
        }
        Set<Long> added = new HashSet<>(unitIds);
        List<Supervision> before = supervisions.findAllByOfficeId(officeId);
        for (Supervision supervision : before) {
            if (supervision.startsOnOrAfter(from) && !supervision.validOn(from)) {
                supervisions.delete(supervision);
            } else if (supervision.validOn(from) && !added.remove(supervision.unitId())) {
                if (supervision.startsOnOrAfter(from)) {
                    supervisions.delete(supervision);
                } else {
                    supervision.end(from.minusDays(1));
                }
            }
        }
        added.forEach(unit -> supervisions.save(new Supervision(officeId, unit, from)));
    }
}
