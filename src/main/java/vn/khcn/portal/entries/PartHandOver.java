package vn.khcn.portal.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.people.handover.Handing;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.UnitWork;
import vn.khcn.portal.people.handover.WorkItem;
import vn.khcn.portal.periods.PeriodService;

/**
 * The topics a unit writes, and what it has begun to write about them. The month being written goes to the unit that
 * follows unless it was handed in already; older months keep the units that wrote them.
 */
@Component
class PartHandOver implements UnitWork {
    private static final String TOPICS = "entries.topics";
    private final TopicOwners owners;
    private final Topics topics;
    private final Parts parts;
    private final Entries entries;
    private final ApprovalService approval;
    private final PeriodService periods;

    PartHandOver(TopicOwners owners, Topics topics, Parts parts, Entries entries, ApprovalService approval,
            PeriodService periods) {
        this.owners = owners;
        this.topics = topics;
        this.parts = parts;
        this.entries = entries;
        this.approval = approval;
        this.periods = periods;
    }

    @Override
    public List<OpenWork> open(long unitId, LocalDate from) {
        Map<Long, TopicOwner> own = owned(unitId).collect(Collectors.toMap(TopicOwner::topicId, o -> o));
        List<WorkItem> items = topics.findAllByOrderBySortOrderAscCodeAsc().stream()
                .filter(t -> own.containsKey(t.id())).map(t -> new WorkItem(t.id(), t.summary(List.of()).name()))
                .toList();
        return items.isEmpty() ? List.of() : List.of(new OpenWork(TOPICS, "entries.work.topics", items));
    }

    @Override
    public void move(long unitId, LocalDate from, Handing to) {
        LocalDate since = since(unitId, from);
        for (TopicOwner owner : owned(unitId).toList()) {
            long next = to.target(TOPICS, owner.topicId());
            TopicOwner following = owners.findByTopicIdAndUnitId(owner.topicId(), next)
                    .orElseGet(() -> new TopicOwner(owner.topicId(), next));
            following.since(since);
            owners.saveAndFlush(following);
            owner.end(since.minusDays(1));
        }
        parts.findAllByUnitId(unitId).stream()
                .filter(p -> !periods.window(p.period()).cutOff().isBefore(since) && open(p))
                .forEach(p -> carry(p, to));
    }

    /** The first cut-off the unit that follows writes for. */
    private LocalDate since(long unitId, LocalDate from) {
        Period current = periods.current();
        LocalDate cutOff = periods.window(current).cutOff();
        boolean handedIn = parts.findByUnitIdAndPeriodCode(unitId, current.code()).filter(p -> !open(p)).isPresent();
        if (handedIn) {
            return from.isAfter(cutOff) ? from : cutOff.plusDays(1);
        }
        return from.isBefore(cutOff) ? from : cutOff;
    }

    private boolean open(Part part) {
        return approval.state(part.subject()).isOpen();
    }

    private void carry(Part part, Handing to) {
        for (Entry entry : entries.findAllByPartIdOrderByKindAscPositionAsc(part.id())) {
            long next = to.target(TOPICS, entry.topicId());
            Part own = parts.findByUnitIdAndPeriodCode(next, part.period().code())
                    .orElseGet(() -> parts.saveAndFlush(new Part(next, part.period())));
            List<Entry> there = entries.findAllByPartIdAndTopicIdAndKindOrderByPositionAsc(own.id(), entry.topicId(),
                    entry.kind());
            entry.carryTo(own, RowPlaces.last(there));
            entries.saveAndFlush(entry);
        }
    }

    private Stream<TopicOwner> owned(long unitId) {
        return owners.findAllBy().stream().filter(o -> o.unitId() == unitId && o.goesOn());
    }
}
