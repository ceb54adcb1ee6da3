package vn.khcn.portal.notices;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.Subject;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.approval.SubjectMoved;
import vn.khcn.portal.entries.ContentService;
import vn.khcn.portal.entries.PartReminded;
import vn.khcn.portal.entries.ui.EntriesNavigation;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodReopened;
import vn.khcn.portal.reporting.ReportService;

/** A unit's part between the unit and the office: handed in, returned, accepted, reminded, opened again. */
@Component
class PartNotices {
    /** What is of no use to a unit that has handed in. */
    private static final Set<String> REMINDERS = Set.of("notices.day.opens", "notices.day.cutOff", "notices.day.closes",
            "notices.part.reminded", "notices.part.reopened");
    /** What the office has answered as soon as the part takes its next step. */
    private static final Set<String> HANDED_IN = Set.of("notices.part.submitted", "notices.part.withdrawn");
    private static final Set<String> RETURNED = Set.of("notices.part.returned");
    private final NoticeService notices;
    private final Audience audience;
    private final ContentService content;
    private final PeopleService people;
    private final ReportService reports;
    private final ApprovalService approval;

    PartNotices(NoticeService notices, Audience audience, ContentService content, PeopleService people,
            ReportService reports, ApprovalService approval) {
        this.notices = notices;
        this.audience = audience;
        this.content = content;
        this.people = people;
        this.reports = reports;
        this.approval = approval;
    }

    @EventListener
    void moved(SubjectMoved moved) {
        if (moved.kind() == SubjectKind.UNIT_PART) {
            content.part(moved.subjectId()).ifPresent(part -> moved(moved.action(), part.unitId(), part.period(),
                    new Subject(moved.kind(), moved.subjectId())));
        } else if (moved.kind() == SubjectKind.REPORT && moved.to() == ApprovalState.ISSUED) {
            reports.find(moved.subjectId()).ifPresent(report -> issued(report.period()));
        }
    }

    @EventListener
    void reminded(PartReminded reminded) {
        Period period = Period.parse(reminded.periodCode());
        tell(audience.writers(reminded.unitId()), "notices.part.reminded", reminded.unitId(), period, List.of());
    }

    @EventListener
    void reopened(PeriodReopened reopened) {
        Period period = Period.parse(reopened.periodCode());
        tell(audience.writers(reopened.unitId()), "notices.part.reopened", reopened.unitId(), period, List.of());
    }

    /** What was handed in for a month is in its report. */
    private void issued(Period month) {
        Set<Long> office = audience.with(Role.OFFICE);
        people.units().forEach(
                unit -> notices.settle(office, HANDED_IN, EntriesNavigation.part(unit.id(), month)));
    }

    private void moved(ApprovalAction action, long unit, Period period, Subject subject) {
        String route = EntriesNavigation.part(unit, period);
        notices.settle(audience.with(Role.OFFICE), HANDED_IN, route);
        switch (action) {
            case SUBMIT -> {
                notices.settle(audience.writers(unit), REMINDERS, route);
                notices.settle(audience.writers(unit), RETURNED, route);
                tell(audience.with(Role.OFFICE), "notices.part.submitted", unit, period, List.of());
            }
            case WITHDRAW -> tell(audience.with(Role.OFFICE), "notices.part.withdrawn", unit, period, List.of());
            case ACCEPT -> tell(audience.writers(unit), "notices.part.accepted", unit, period, List.of());
            case RETURN -> {
                String reason = approval.history(subject).getLast().reason();
                tell(audience.writers(unit), "notices.part.returned", unit, period,
                        List.of(reason == null ? "" : reason));
            }
            default -> {
            }
        }
    }

    private void tell(Set<Long> accounts, String key, long unit, Period period, List<String> more) {
        String name = people.unit(unit).map(UnitOption::name).orElse("");
        notices.tell(accounts, key, Stream
                .concat(Stream.of(name, period.label()), more.stream()).toList(),
                EntriesNavigation.part(unit, period));
    }
}
