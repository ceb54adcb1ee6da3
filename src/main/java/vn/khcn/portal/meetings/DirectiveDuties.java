package vn.khcn.portal.meetings;

import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** Who may do what with a directive. */
@Component
class DirectiveDuties {
    private final Meetings meetings;
    private final StaffService staff;

    DirectiveDuties(Meetings meetings, StaffService staff) {
        this.meetings = meetings;
        this.staff = staff;
    }

    /** Whoever gave it: who holds that office today, by appointment or by delegation. Nobody else, not the portal either. */
    boolean mayAccept(long meeting) {
        return holds(meetings.findById(meeting).orElseThrow().chairOfficeId());
    }

    /** Whoever gave it, and the office in that name. */
    boolean mayExtend(long meeting) {
        return CurrentActor.get().is(Role.OFFICE) || mayAccept(meeting);
    }

    /** The units that answer or help, the office that leads, and the office for all. */
    boolean mayAnswer(Directive directive) {
        Actor actor = CurrentActor.get();
        Long unit = actor.unitId();
        boolean works = actor.is(Role.UNIT_HEAD) || actor.is(Role.SPECIALIST);
        return actor.accountId() == 0 || actor.is(Role.OFFICE)
                || works && unit != null
                        && (directive.answering().contains(unit) || directive.coordinators().contains(unit))
                || leads(directive.lead());
    }

    /** For which unit the acting account answers; null where an office or a body outside leads. */
    @Nullable
    Long answersFor(Directive directive) {
        Actor actor = CurrentActor.get();
        Long unit = actor.unitId();
        boolean concerned = unit != null
                && (directive.answering().contains(unit) || directive.coordinators().contains(unit));
        if (concerned && !leads(directive.lead())) {
            return unit;
        }
        return directive.lead().kind() == LeadKind.UNIT ? directive.lead().id() : null;
    }

    /** What the acting account works for: its unit, where it writes there, and the offices it holds. */
    Set<Long> own() {
        Actor actor = CurrentActor.get();
        Set<Long> own = staff.signers().stream().filter(o -> o.heldBy(actor.accountId())).map(OfficeOption::id)
                .collect(Collectors.toCollection(HashSet::new));
        Long unit = actor.unitId();
        if (unit != null && (actor.is(Role.UNIT_HEAD) || actor.is(Role.SPECIALIST))) {
            own.add(unit);
        }
        return own;
    }

    private boolean leads(Lead lead) {
        return lead.kind() == LeadKind.OFFICE && lead.id() != null && holds(lead.id());
    }

    private boolean holds(long office) {
        long account = CurrentActor.get().accountId();
        return account != 0 && staff.office(office).filter(o -> o.heldBy(account)).isPresent();
    }
}
