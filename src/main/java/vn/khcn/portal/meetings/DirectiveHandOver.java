package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.handover.Handing;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.UnitWork;
import vn.khcn.portal.people.handover.WorkItem;

/** The directives a unit still answers or helps with, and its points of the agenda. What it has reported done stays its own. */
@Component
class DirectiveHandOver implements UnitWork {
    private static final String DIRECTIVES = "meetings.directives";
    private static final String POINTS = "meetings.points";
    private final Directives directives;
    private final DirectiveAnswers answers;
    private final AgendaPoints points;
    private final PeopleService people;
    private final BusinessClock clock;

    DirectiveHandOver(Directives directives, DirectiveAnswers answers, AgendaPoints points, PeopleService people,
            BusinessClock clock) {
        this.directives = directives;
        this.answers = answers;
        this.points = points;
        this.people = people;
        this.clock = clock;
    }

    @Override
    public List<OpenWork> open(long unitId, LocalDate from) {
        return Stream.of(
                new OpenWork(DIRECTIVES, "meetings.work.directives",
                        directives(unitId).stream()
                                .map(d -> new WorkItem(d.id(), (d.number() + " " + d.text()).strip())).toList()),
                new OpenWork(POINTS, "meetings.work.points",
                        points(unitId).stream().map(p -> new WorkItem(p.id(), p.text())).toList()))
                .filter(w -> !w.dutyOnly()).toList();
    }

    @Override
    public void move(long unitId, LocalDate from, Handing to) {
        for (Directive directive : directives(unitId)) {
            directive.replace(unitId, people.unit(to.target(DIRECTIVES, directive.id())).orElseThrow());
        }
        points(unitId).forEach(p -> p.giveTo(to.target(POINTS, p.id())));
    }

    private List<Directive> directives(long unitId) {
        List<Directive> concerned = directives.findByAcceptedOnIsNullOrderById().stream()
                .filter(d -> d.lead().unitIs(unitId) || d.answering().contains(unitId)
                        || d.coordinators().contains(unitId))
                .toList();
        Map<Long, List<DirectiveAnswer>> said = concerned.isEmpty()
                ? Map.of()
                : answers.findAllByDirectiveIdInOrderBySaidAtAscIdAsc(concerned.stream().map(Directive::id).toList())
                        .stream().collect(Collectors.groupingBy(DirectiveAnswer::directiveId));
        return concerned.stream().filter(d -> !done(d, said.getOrDefault(d.id(), List.of())).contains(unitId)).toList();
    }

    private Set<Long> done(Directive directive, List<DirectiveAnswer> said) {
        return Standing.of(directive.answering(), said, clock.today()).done();
    }

    /** Points nobody has concluded; of one that was carried over the later one. */
    private List<AgendaPoint> points(long unitId) {
        List<AgendaPoint> open = points.findByUnitIdAndOutcomeNotOrderById(unitId, PointOutcome.CONCLUDED);
        Set<Long> carried = open.stream().flatMap(p -> Stream.ofNullable(p.carriedFrom())).collect(Collectors.toSet());
        return open.stream().filter(p -> !carried.contains(p.id())).toList();
    }
}
