package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.people.handover.Handing;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.UnitWork;
import vn.khcn.portal.people.handover.WorkItem;
import vn.khcn.portal.records.CurrentActor;

/** The people and offices of a unit, and who among the leaders looks after it. */
@Component
@Order(1)
class UnitStaff implements UnitWork {
    private static final String ACCOUNTS = "people.accounts";
    private static final String OFFICES = "people.offices";
    private static final String SUPERVISION = "people.supervision";
    private final Accounts accounts;
    private final Offices offices;
    private final Supervisions supervisions;

    UnitStaff(Accounts accounts, Offices offices, Supervisions supervisions) {
        this.accounts = accounts;
        this.offices = offices;
        this.supervisions = supervisions;
    }

    @Override
    public List<OpenWork> open(long unitId, LocalDate from) {
        return Stream.of(
                new OpenWork(ACCOUNTS, "people.work.accounts",
                        staff(unitId, from).map(a -> new WorkItem(a.id(), a.option(a.roles()).name())).toList()),
                new OpenWork(OFFICES, "people.work.offices",
                        offices(unitId, from).map(o -> new WorkItem(o.id(), o.title())).toList()),
                new OpenWork(SUPERVISION, "people.work.supervision",
                        supervised(unitId, from).map(s -> new WorkItem(s.id(), offices.findById(s.officeId())
                                .map(Office::title).orElse(""))).toList()))
                .filter(w -> !w.dutyOnly()).toList();
    }

    @Override
    public void move(long unitId, LocalDate from, Handing to) {
        staff(unitId, from).forEach(a -> a.moveTo(to.target(ACCOUNTS, a.id())));
        offices(unitId, from).forEach(o -> o.moveTo(to.target(OFFICES, o.id())));
        for (Supervision old : supervised(unitId, from).toList()) {
            long next = to.target(SUPERVISION, old.id());
            List<Supervision> same = supervisions.findAllByOfficeId(old.officeId());
            if (same.stream().noneMatch(s -> s.unitId() == next && s.reaches(from))) {
                supervisions.save(new Supervision(old.officeId(), next, from));
            }
            if (old.startsOnOrAfter(from)) {
                supervisions.delete(old);
            } else {
                old.end(from.minusDays(1));
            }
        }
    }

    private Stream<Account> staff(long unitId, LocalDate from) {
        return accounts.findAllByDepartmentIdOrderByUsername(CurrentActor.get().departmentId()).stream()
                .filter(a -> a.unitId() != null && a.unitId() == unitId && a.reaches(from));
    }

    private Stream<Office> offices(long unitId, LocalDate from) {
        return offices.findAllByOrderBySortOrderAscTitleAsc().stream()
                .filter(o -> o.unitId() != null && o.unitId() == unitId && o.reaches(from));
    }

    private Stream<Supervision> supervised(long unitId, LocalDate from) {
        return supervisions.findAllBy().stream().filter(s -> s.unitId() == unitId && s.reaches(from));
    }
}
