package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.PeopleService;

/** The follow-up book of directives, states derived today or at a day. */
@Service
@Transactional(readOnly = true)
public class DirectiveBookService {
    private final Directives directives;
    private final Meetings meetings;
    private final DirectiveReading reading;
    private final MeetingReading meetingReading;
    private final DirectiveDuties duties;
    private final PeopleService people;
    private final BusinessClock clock;

    DirectiveBookService(Directives directives, Meetings meetings, DirectiveReading reading,
            MeetingReading meetingReading, DirectiveDuties duties, PeopleService people, BusinessClock clock) {
        this.directives = directives;
        this.meetings = meetings;
        this.reading = reading;
        this.meetingReading = meetingReading;
        this.duties = duties;
        this.people = people;
        this.clock = clock;
    }

    public List<DirectiveSummary> list(DirectiveFilter filter, Pageable page) {
        return reading.summaries(directives.findBy(DirectiveQuery.of(filter, clock.today()),
                query -> query.slice(page).getContent()), clock.today());
    }

    public int count(DirectiveFilter filter) {
        return Math.toIntExact(directives.count(DirectiveQuery.of(filter, clock.today())));
    }

    /** Empty where there is none, or it is not given yet. */
    public Optional<DirectiveDetails> find(long id) {
        return directives.findById(id).filter(d -> d.givenOn() != null && d.counts()).map(this::details);
    }

    /** Everything that was open on a day or was accepted on or after another, as it stood on that day. */
    public List<DirectiveSummary> followed(LocalDate day, LocalDate since) {
        return reading.summaries(directives.followed(day, since).stream().filter(Directive::counts).toList(), day);
    }

    /** What a meeting opens with: the directives of earlier meetings that were open at the last one or given there. */
    public List<DirectiveSummary> opening(long meeting) {
        Meeting now = meetings.findById(meeting).orElseThrow();
        LocalDate day = clock.today().isBefore(now.heldOn()) ? clock.today() : now.heldOn();
        LocalDate since = meetings.findFirstByKindAndHeldOnBeforeOrderByHeldOnDesc(now.kind(), now.heldOn())
                .map(Meeting::heldOn).orElse(LocalDate.EPOCH);
        return followed(day, since).stream().filter(d -> d.meetingId() != meeting).toList();
    }

    /** Open directives the acting account answers for: its unit leads, answers for itself or helps, or its office leads. */
    public List<DirectiveSummary> own() {
        Set<Long> own = duties.own();
        DirectiveFilter open = new DirectiveFilter("", Set.of(), Set.of(), own, Set.of(), null, null, true);
        return own.isEmpty()
                ? List.of()
                : reading.summaries(directives.findBy(DirectiveQuery.of(open, clock.today()),
                        query -> query.sortBy(Sort.by(Sort.Order.asc("due").nullsLast(), Sort.Order.asc("id"))).all())
                        .stream().filter(duties::mayAnswer).toList(), clock.today());
    }

    /** Those the acting account may accept as done: reported, and given by an office it holds. */
    public List<DirectiveSummary> toAccept() {
        DirectiveFilter reported = DirectiveFilter.of(DirectiveState.REPORTED);
        return list(reported, PageRequest.of(0, 200, Sort.by("reportedOn", "id"))).stream()
                .filter(d -> duties.mayAccept(d.meetingId())).toList();
    }

    private DirectiveDetails details(Directive directive) {
        DirectiveSummary summary = reading.summaries(List.of(directive), clock.today()).getFirst();
        List<DirectiveAnswer> answers = reading.answers(directive.id());
        Standing standing = Standing.of(directive.answering(), answers, clock.today());
        Meeting meeting = meetings.findById(directive.meetingId()).orElseThrow();
        return new DirectiveDetails(summary, directive.form(),
                answers.stream().map(a -> a.details(reading.unit(a.unitId()))).toList().reversed(),
                reading.moves(directive.id()),
                directive.lead().kind() == LeadKind.ALL_UNITS
                        ? directive.answering().stream().filter(u -> !standing.done().contains(u))
                                .flatMap(u -> people.unit(u).stream()).toList()
                        : List.of(),
                meeting.chairOfficeId(), meetingReading.office(meeting.chairOfficeId()),
                Objects.requireNonNullElse(directive.acceptedBy(), ""), directive.taskId(), directive.planId(),
                directive.acceptedOn() == null && duties.mayAnswer(directive),
                directive.acceptedOn() == null && duties.mayAccept(directive.meetingId()),
                directive.acceptedOn() == null && directive.due() != null && duties.mayExtend(directive.meetingId()));
    }
}
