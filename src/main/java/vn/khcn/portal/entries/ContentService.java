package vn.khcn.portal.entries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.records.CurrentActor;

/** What the units handed in for a period, for reports and for finding. */
@Service
@Transactional(readOnly = true)
public class ContentService {
    private final Parts parts;
    private final Entries entries;
    private final TopicService topics;
    private final ApprovalService approval;
    private final UnitPastService people;

    ContentService(Parts parts, Entries entries, TopicService topics, ApprovalService approval,
            UnitPastService people) {
        this.parts = parts;
        this.entries = entries;
        this.topics = topics;
        this.approval = approval;
        this.people = people;
    }

    /** What units handed in for each of some periods under each topic, topics and units in their order. */
    @PreAuthorize("isAuthenticated()")
    public PeriodContents contents(List<Period> periods) {
        Map<Period, List<Part>> handedIn = handedIn(periods).stream().collect(Collectors.groupingBy(Part::period));
        List<Long> parts = handedIn.values().stream().flatMap(List::stream).map(Part::id).toList();
        Map<Period, List<Entry>> written = parts.isEmpty()
                ? Map.of()
                : entries.findAllByPartIdInOrderByPositionAsc(parts).stream().filter(e -> !e.blank())
                        .collect(Collectors.groupingBy(e -> e.part().period()));
        Map<Period, List<TopicSummary>> known = topics.of(periods);
        List<UnitOption> units = people.units();
        Map<Period, Map<EntryKind, List<TopicContent>>> contents = new HashMap<>();
        for (Period period : periods) {
            Set<Long> here = handedIn.getOrDefault(period, List.of()).stream().map(Part::unitId)
                    .collect(Collectors.toSet());
            contents.put(period, Stream.of(EntryKind.values()).collect(Collectors.toMap(kind -> kind, kind -> {
                Map<Long, List<Entry>> byTopic = written.getOrDefault(period, List.of()).stream()
                        .filter(e -> e.kind() == kind).collect(Collectors.groupingBy(Entry::topicId));
                return known.getOrDefault(period, List.of()).stream()
                        .map(t -> content(t, kind, byTopic.getOrDefault(t.id(), List.of()), units, here)).toList();
            })));
        }
        return new PeriodContents(contents, periods.stream().filter(handedIn::containsKey).toList());
    }

    /** What the parts of some periods that were handed in are like now: a compile that read otherwise is out of date. */
    @PreAuthorize("isAuthenticated()")
    public List<PartState> states(List<Period> periods) {
        List<Part> handedIn = handedIn(periods);
        Map<Long, ApprovalState> states = stamps(handedIn);
        Map<Long, Entries.Total> totals = handedIn.isEmpty()
                ? Map.of()
                : entries.totals(handedIn.stream().map(Part::id).toList()).stream()
                        .collect(Collectors.toMap(Entries.Total::part, total -> total));
        return handedIn.stream().sorted(Comparator.comparing(p -> p.period().code())).map(p -> {
            Entries.Total total = totals.getOrDefault(p.id(), new Entries.Total(p.id(), 0, 0, 0));
            return new PartState(p.unitId(), p.period().code(), states.getOrDefault(p.id(), ApprovalState.DRAFT),
                    total.rows(), total.changes(), total.numbers());
        }).toList();
    }

    /** Whose part of which period a subject of the stamp desk is. */
    public Optional<PartKey> part(long partId) {
        return parts.findById(partId).map(p -> new PartKey(p.unitId(), p.period()));
    }

    private List<Part> handedIn(List<Period> periods) {
        List<Part> all = parts.findAllByPeriodCodeIn(periods.stream().map(Period::code).toList());
        Map<Long, ApprovalState> states = stamps(all);
        return all.stream().filter(p -> !states.getOrDefault(p.id(), ApprovalState.DRAFT).isOpen()).toList();
    }

    private Map<Long, ApprovalState> stamps(List<Part> of) {
        return approval.states(SubjectKind.UNIT_PART, of.stream().map(Part::id).toList());
    }

    private static TopicContent content(TopicSummary topic, EntryKind kind, List<Entry> rows, List<UnitOption> units,
            Set<Long> handedIn) {
        List<Long> order = units.stream().map(UnitOption::id).toList();
        List<EntryDetails> texts = rows.stream().filter(e -> !e.notArising())
                .sorted(Comparator.comparingInt(e -> order.indexOf(e.part().unitId()))).map(Entry::details).toList();
        List<TopicContent.Gap> gaps = new ArrayList<>();
        for (UnitOption unit : units) {
            if (!topic.units().contains(unit.id())) {
                continue;
            }
            if (!handedIn.contains(unit.id())) {
                gaps.add(new TopicContent.Gap(unit.id(), TopicContent.Why.NOT_HANDED_IN));
            } else if (topic.requires(kind) && rows.stream().noneMatch(e -> e.part().unitId() == unit.id())) {
                gaps.add(new TopicContent.Gap(unit.id(), TopicContent.Why.EMPTY));
            }
        }
        return new TopicContent(topic, texts, gaps);
    }

    /** Entries whose words contain what is looked for, newest first; a unit finds its own, the office everyone's. */
    @PreAuthorize("isAuthenticated()")
    public List<EntryDetails> search(String words, int most) {
        String wanted = CleanText.line(words).replaceAll("([!%_])", "!$1");
        if (wanted.length() < 2) {
            return List.of();
        }
        Long unit = CurrentActor.get().unitId();
        Long only = PartService.readsAll() ? null : unit == null ? Long.valueOf(0) : unit;
        return entries.search(wanted, only, Limit.of(most)).stream().map(Entry::details).toList();
    }
}
