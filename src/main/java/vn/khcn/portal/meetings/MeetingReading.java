package vn.khcn.portal.meetings;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.Subject;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.shell.Translations;

/** Makes what screens read from meetings. */
@Component
class MeetingReading {
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("M/yyyy");
    private final Directives directives;
    private final StaffService staff;
    private final PeopleService people;
    private final ApprovalService approval;
    private final Translations texts;
    private final BusinessClock clock;

    MeetingReading(Directives directives, StaffService staff, PeopleService people, ApprovalService approval,
            Translations texts, BusinessClock clock) {
        this.directives = directives;
        this.staff = staff;
        this.people = people;
        this.approval = approval;
        this.texts = texts;
        this.clock = clock;
    }

    static Subject subject(long meeting) {
        return new Subject(SubjectKind.CONCLUSIONS, meeting);
    }

    /** "Giao ban tháng 5/2024", "Giao ban tuần 13/5/2024". */
    String title(Meeting meeting) {
        return texts.vietnamese("meetings.title." + meeting.kind(), meeting.kind() == MeetingKind.MONTHLY
                ? MONTH.format(meeting.heldOn())
                : DocumentReference.day(meeting.heldOn()));
    }

    List<MeetingSummary> summaries(List<Meeting> meetings) {
        List<Long> ids = meetings.stream().map(Meeting::id).toList();
        Map<Long, ApprovalState> states = approval.states(SubjectKind.CONCLUSIONS, ids);
        Map<Long, List<Directive>> lines = ids.isEmpty()
                ? Map.of()
                : directives.findAllByMeetingIdIn(ids).stream().filter(Directive::counts)
                        .collect(Collectors.groupingBy(Directive::meetingId));
        return meetings.stream().map(m -> summary(m, states.getOrDefault(m.id(), ApprovalState.DRAFT),
                lines.getOrDefault(m.id(), List.of()))).toList();
    }

    MeetingSummary summary(Meeting meeting) {
        return summaries(List.of(meeting)).getFirst();
    }

    MeetingForm form(Meeting meeting) {
        return new MeetingForm(meeting.kind(), meeting.heldOn(), staff.office(meeting.chairOfficeId()).orElseThrow(),
                staff.office(meeting.signerOfficeId()).orElseThrow(), meeting.opening(), meeting.recipients());
    }

    String office(long id) {
        return staff.office(id).map(OfficeOption::title).orElse("");
    }

    private MeetingSummary summary(Meeting meeting, ApprovalState state, List<Directive> lines) {
        List<DirectiveState> open = lines.stream().filter(d -> d.givenOn() != null)
                .map(d -> DirectiveState.at(clock.today(), d.due(), d.answeredOn(), d.reportedOn(), d.acceptedOn()))
                .filter(DirectiveState::open).toList();
        return new MeetingSummary(meeting.id(), meeting.version(), meeting.kind(), meeting.heldOn(), title(meeting),
                office(meeting.chairOfficeId()), state, symbol(meeting), meeting.dated(), lines.size(),
                (int) lines.stream().filter(d -> !d.form().missing().isEmpty()).count(), open.size(),
                (int) open.stream().filter(s -> s == DirectiveState.LATE).count());
    }

    /** "12/TB-KHCN"; empty while it has no number. */
    String symbol(Meeting meeting) {
        Integer number = meeting.number();
        return number == null
                ? ""
                : (number < 10 ? "0" : "") + number + "/TB-" + people.department().symbol();
    }
}
