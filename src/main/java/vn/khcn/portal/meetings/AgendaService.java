package vn.khcn.portal.meetings;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** The agenda: every unit brings its points; the office says what became of each. */
@Service
@Transactional
public class AgendaService {
    private static final String WORKERS = "hasAnyRole('OFFICE','UNIT_HEAD','SPECIALIST')";
    private final AgendaPoints points;
    private final Meetings meetings;
    private final PeopleService people;
    private final ApprovalService approval;

    AgendaService(AgendaPoints points, Meetings meetings, PeopleService people, ApprovalService approval) {
        this.points = points;
        this.meetings = meetings;
        this.people = people;
        this.approval = approval;
    }

    /** The points of a meeting, unit by unit in their order. */
    @Transactional(readOnly = true)
    public List<PointDetails> points(long meeting) {
        Map<Long, UnitOption> units = new LinkedHashMap<>();
        people.units().forEach(u -> units.put(u.id(), u));
        List<Long> order = List.copyOf(units.keySet());
        boolean open = approval.state(MeetingReading.subject(meeting)).isOpen();
        return points.findAllByMeetingIdOrderByPositionAscIdAsc(meeting).stream()
                .sorted(Comparator.comparingInt(p -> order.indexOf(p.unitId())))
                .map(p -> p.details(name(p.unitId()), open && own(p.unitId()))).toList();
    }

    /** Adds a point of a unit at its end. */
    @PreAuthorize(WORKERS)
    public long add(long meeting, long unit, String text) {
        open(meeting);
        mine(unit);
        int last = points.findAllByMeetingIdOrderByPositionAscIdAsc(meeting).stream().mapToInt(AgendaPoint::position)
                .max().orElse(0);
        return points.saveAndFlush(new AgendaPoint(meeting, unit, last + 1, text, null)).id();
    }

    @PreAuthorize(WORKERS)
    public void change(long id, int version, String text) {
        AgendaPoint point = point(id, version);
        mine(point.unitId());
        point.write(text);
        points.saveAndFlush(point);
    }

    @PreAuthorize(WORKERS)
    public void remove(long id, int version) {
        AgendaPoint point = point(id, version);
        mine(point.unitId());
        point.deletedBy(CurrentActor.get().name());
        points.delete(points.saveAndFlush(point));
    }

    /** Says what became of a point; what is not concluded comes to the next meeting. */
    @PreAuthorize("hasAnyRole('OFFICE','DIRECTOR','DEPUTY')")
    public void settle(long id, int version, PointOutcome outcome) {
        AgendaPoint point = point(id, version);
        point.outcome(outcome);
        points.saveAndFlush(point);
    }

    private AgendaPoint point(long id, int version) {
        AgendaPoint point = points.findById(id).orElseThrow();
        StaleRecord.check(point, version);
        open(point.meetingId());
        return point;
    }

    private void open(long meeting) {
        if (meetings.findById(meeting).isEmpty() || approval.state(MeetingReading.subject(meeting)).isFinal()) {
            throw BusinessRule.broken("meetings.rule.notOpen");
        }
    }

    private static void mine(long unit) {
        if (!own(unit)) {
            throw new AccessDeniedException("Another unit's point");
        }
    }

    private static boolean own(long unit) {
        Actor actor = CurrentActor.get();
        return actor.accountId() == 0 || actor.is(Role.OFFICE)
                || (actor.is(Role.UNIT_HEAD) || actor.is(Role.SPECIALIST)) && Objects.equals(actor.unitId(), unit);
    }

    private String name(long unit) {
        return people.unit(unit).map(UnitOption::name).orElse("");
    }
}
