package vn.khcn.portal.entries;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.Period;

import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.periods.PeriodService;

/** Puts the on-time board together. */
@Component
class Board {
    private final Parts parts;
    private final Entries entries;
    private final TopicService topics;
    private final ApprovalService approval;
    private final PeriodService periods;
    private final UnitPastService people;
    private final BusinessClock clock;

    Board(Parts parts, Entries entries, TopicService topics, ApprovalService approval, PeriodService periods,
            UnitPastService people, BusinessClock clock) {
        this.parts = parts;
        this.entries = entries;
        this.topics = topics;
        this.approval = approval;
        this.periods = periods;
        this.people = people;
        this.clock = clock;
    }

    List<BoardRow> rows(Period period) {
        List<TopicSummary> all = topics.of(period);
        Map<Long, Part> byUnit = parts.findAllByPeriodCode(period.code()).stream()
                .collect(Collectors.toMap(Part::unitId, Function.identity()));
        List<Long> ids = byUnit.values().stream().map(Part::id).toList();
        Map<Long, ApprovalState> states = approval.states(SubjectKind.UNIT_PART, ids);
        Map<Long, List<Entry>> rows = ids.isEmpty()
                ? Map.of()
                : entries.findAllByPartIdInOrderByPositionAsc(ids).stream().filter(e -> !e.blank())
                        .collect(Collectors.groupingBy(e -> e.part().id()));
        LocalDate closes = periods.window(period).closes();
        return people.units().stream().filter(
                u -> told(byUnit.get(u.id()), rows) || all.stream().anyMatch(t -> t.units().contains(u.id())))
                .map(u -> row(u, byUnit.get(u.id()), all, states, rows, closes)).toList();
    }

    /** A part whose rows went to the unit that follows is none any more. */
    private static boolean told(@Nullable Part part, Map<Long, List<Entry>> rows) {
        return part != null && (part.submittedAt() != null || rows.containsKey(part.id()));
    }

    private BoardRow row(UnitOption unit, @Nullable Part part, List<TopicSummary> all, Map<Long, ApprovalState> states,
            Map<Long, List<Entry>> rows, LocalDate closes) {
        List<TopicSummary> own = all.stream().filter(t -> t.units().contains(unit.id())).toList();
        ApprovalState state = part == null ? ApprovalState.DRAFT : states.getOrDefault(part.id(), ApprovalState.DRAFT);
        List<Entry> written = part == null ? List.of() : rows.getOrDefault(part.id(), List.of());
        int filled = (int) own.stream().filter(t -> written.stream().anyMatch(e -> e.topicId() == t.id())).count();
        Instant submitted = part == null ? null : part.submittedAt();
        LocalDate handedIn = submitted == null ? clock.today() : LocalDate.ofInstant(submitted, BusinessClock.ZONE);
        return new BoardRow(part == null ? null : part.id(), unit.id(), state, handedIn.isAfter(closes), submitted,
                part == null ? null : part.remindedAt(), written.size(),
                (int) written.stream().filter(Entry::reviewed).count(), own.size(), filled);
    }
}
