package vn.khcn.portal.keytasks;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.handover.Handing;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.UnitWork;
import vn.khcn.portal.people.handover.WorkItem;

/** The targets of a unit that are not reached, of the year of the reorganisation and later ones. */
@Component
class TargetHandOver implements UnitWork {
    private static final String KIND = "keytasks.targets";
    private final KeyTasks tasks;
    private final KeyTargets targets;
    private final PlanReading reading;
    private final BusinessClock clock;

    TargetHandOver(KeyTasks tasks, KeyTargets targets, PlanReading reading, BusinessClock clock) {
        this.tasks = tasks;
        this.targets = targets;
        this.reading = reading;
        this.clock = clock;
    }

    @Override
    public List<OpenWork> open(long unitId, LocalDate from) {
        List<WorkItem> items = of(unitId, from).map(p -> new WorkItem(p.target(), p.text())).toList();
        return items.isEmpty() ? List.of() : List.of(new OpenWork(KIND, "keytasks.work.targets", items));
    }

    @Override
    public void move(long unitId, LocalDate from, Handing to) {
        of(unitId, from).toList().forEach(
                p -> targets.findById(p.target()).orElseThrow().giveTo(to.target(KIND, p.target())));
    }

    private Stream<KeyTaskProgress> of(long unitId, LocalDate from) {
        return tasks.years().stream().filter(year -> year >= from.getYear())
                .flatMap(year -> reading.year(year, clock.today()).stream()).flatMap(t -> t.targets().stream())
                .map(KeyTargetDetails::progress).filter(p -> p.unit() == unitId && p.state() != KeyState.DONE);
    }
}
