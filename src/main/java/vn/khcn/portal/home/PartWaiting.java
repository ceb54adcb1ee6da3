package vn.khcn.portal.home;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.PartDetails;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.entries.PlanLine;
import vn.khcn.portal.entries.PlanService;
import vn.khcn.portal.entries.ui.EntriesNavigation;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.PeriodText;

/** The unit's part of the period: to write, to mend, to submit; for the office the parts to accept. */
@Component
@Order(20)
class PartWaiting implements WaitingDesk {
    private final PeriodService periods;
    private final PartService parts;
    private final PlanService plans;
    private final BoardService board;
    private final PeopleService people;
    private final BusinessClock clock;

    PartWaiting(PeriodService periods, PartService parts, PlanService plans, BoardService board, PeopleService people,
            BusinessClock clock) {
        this.periods = periods;
        this.parts = parts;
        this.plans = plans;
        this.board = board;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<Waiting> waiting() {
        Actor actor = CurrentActor.get();
        Period period = periods.current();
        List<Waiting> waiting = new ArrayList<>();
        if (actor.is(Role.OFFICE)) {
            board.board(period).stream().filter(r -> r.state() == ApprovalState.SUBMITTED)
                    .forEach(r -> waiting.add(new Waiting(false, "home.action.accept",
                            people.unit(r.unitId()).map(UnitOption::name).orElse(""), "home.waiting.part",
                            List.of(PeriodText.of(period)), EntriesNavigation.part(r.unitId(), period))));
        }
        Long unit = actor.unitId();
        if (unit != null && (actor.is(Role.UNIT_HEAD) || actor.is(Role.SPECIALIST))) {
            own(unit, period, waiting);
        }
        return waiting;
    }

    private void own(long unit, Period period, List<Waiting> waiting) {
        PartDetails part = parts.details(unit, period);
        PeriodWindow window = periods.window(period);
        long days = ChronoUnit.DAYS.between(clock.today(), window.closes());
        String route = EntriesNavigation.part(unit, period);
        if (part.state() == ApprovalState.RETURNED) {
            waiting.add(new Waiting(true, "home.action.mend", PeriodText.of(period), "home.waiting.why",
                    List.of(part.returnReason()), route));
        } else if (part.state() == ApprovalState.DRAFT && !clock.today().isBefore(window.opens())) {
            waiting.add(new Waiting(days < 0, "home.action.write", PeriodText.of(period),
                    days < 0 ? "home.waiting.closed" : "home.waiting.closes",
                    List.of(DocumentReference.day(window.closes()), Math.max(0, days)), route));
        }
        long open = part.state().isOpen() ? plans.lines(unit, period).stream().filter(PlanLine::waits).count() : 0;
        if (open > 0) {
            waiting.add(new Waiting(false, "home.action.answer", PeriodText.of(period.previous()), "home.waiting.plans",
                    List.of(open), route));
        }
    }
}
