package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Sentence;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;

/** Makes what screens and reports read from directives, with states derived at a day. */
@Component
class DirectiveReading {
    private final Meetings meetings;
    private final DirectiveAnswers answers;
    private final DueMoves moves;
    private final MeetingReading reading;
    private final PeopleService people;

    DirectiveReading(Meetings meetings, DirectiveAnswers answers, DueMoves moves, MeetingReading reading,
            PeopleService people) {
        this.meetings = meetings;
        this.answers = answers;
        this.moves = moves;
        this.reading = reading;
        this.people = people;
    }

    /** As of a day: what was answered, moved or accepted later does not count yet. */
    List<DirectiveSummary> summaries(List<Directive> directives, LocalDate day) {
        List<Long> ids = directives.stream().map(Directive::id).toList();
        if (ids.isEmpty()) {
            return List.of();
        }
        Map<Long, Meeting> of = meetings
                .findAllByIdIn(directives.stream().map(Directive::meetingId).distinct().toList())
                .stream().collect(Collectors.toMap(Meeting::id, m -> m));
        Map<Long, List<DirectiveAnswer>> said = answers.findAllByDirectiveIdInOrderBySaidAtAscIdAsc(ids).stream()
                .collect(Collectors.groupingBy(DirectiveAnswer::directiveId));
        Map<Long, List<DueMove>> moved = moves.findAllByDirectiveIdInOrderByDecidedOnAscIdAsc(ids).stream()
                .collect(Collectors.groupingBy(DueMove::directiveId));
        Map<Long, String> names = new HashMap<>();
        return directives.stream().map(d -> summary(d, Objects.requireNonNull(of.get(d.meetingId())),
                said.getOrDefault(d.id(), List.of()), due(d, moved.getOrDefault(d.id(), List.of()), day), day, names))
                .toList();
    }

    List<DirectiveAnswer> answers(long directive) {
        return answers.findAllByDirectiveIdInOrderBySaidAtAscIdAsc(List.of(directive));
    }

    List<DueMoveDetails> moves(long directive) {
        return moves.findAllByDirectiveIdInOrderByDecidedOnAscIdAsc(List.of(directive)).stream().map(DueMove::details)
                .toList();
    }

    String unit(@Nullable Long id) {
        return id == null ? "" : people.unit(id).map(UnitOption::shortName).orElse("");
    }

    private DirectiveSummary summary(Directive d, Meeting meeting, List<DirectiveAnswer> said, @Nullable LocalDate due,
            LocalDate day, Map<Long, String> names) {
        Standing standing = Standing.of(d.answering(), said, day);
        LocalDate accepted = DirectiveState.upTo(d.acceptedOn(), day) ? d.acceptedOn() : null;
        LocalDate finished = standing.reported() == null ? accepted : standing.reported();
        DirectiveState state = DirectiveState.at(day, due, standing.answered(), standing.reported(), accepted);
        boolean soon = due != null && state.open() && !day.isAfter(due)
                && !due.isAfter(day.plusDays(DirectiveState.SOON_DAYS));
        Optional<AnswerDetails> latest = said.stream().filter(a -> !a.saidOn().isAfter(day))
                .reduce((a, b) -> b).map(a -> a.details(unit(a.unitId())));
        Long supervisor = d.supervisorId();
        return new DirectiveSummary(d.id(), d.version(), meeting.id(), reading.title(meeting),
                d.givenOn() == null ? meeting.heldOn() : d.givenOn(), d.number(), d.text(),
                Sentence.parse(d.text()).plain(), d.lead(), d.lead().kind() == LeadKind.UNIT ? d.lead().id() : null,
                d.coordinators().stream().map(id -> names.computeIfAbsent(id, this::unit))
                        .collect(Collectors.joining(", ")),
                supervisor == null ? "" : reading.office(supervisor), d.dueKind(), due, d.firstDue(), state, soon,
                finished != null && due != null && finished.isAfter(due), standing.done(),
                Set.copyOf(d.answering()), latest.map(AnswerDetails::text).orElse(""),
                latest.map(AnswerDetails::on).orElse(null), standing.reported(), accepted);
    }

    private static @Nullable LocalDate due(Directive directive, List<DueMove> moved, LocalDate day) {
        LocalDate due = directive.firstDue();
        for (DueMove move : moved) {
            if (!move.decidedOn().isAfter(day)) {
                due = move.details().toDue();
            }
        }
        return due;
    }
}
