package vn.khcn.portal.entries;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.Period;

/** Finds what a unit still has to do before it can submit, in the order of the report. */
@Component
class Blockers {
    private final TopicService topics;
    private final PlanService plans;

    Blockers(TopicService topics, PlanService plans) {
        this.topics = topics;
        this.plans = plans;
    }

    List<Blocker> of(long unitId, Period period, List<Entry> entries) {
        List<Entry> written = new ArrayList<>(entries.stream().filter(e -> !e.blank()).toList());
        List<Blocker> found = new ArrayList<>();
        if (written.isEmpty()) {
            found.add(new Blocker(Blocker.What.EMPTY, null, null, null));
        }
        List<TopicSummary> own = topics.of(period, unitId);
        for (TopicSummary topic : own) {
            for (EntryKind kind : EntryKind.values()) {
                if (topic.requires(kind)
                        && written.stream().noneMatch(e -> e.topicId() == topic.id() && e.kind() == kind)) {
                    found.add(new Blocker(Blocker.What.MISSING, topic.id(), kind, null));
                }
            }
        }
        List<Long> order = own.stream().map(TopicSummary::id).toList();
        written.sort(Comparator.comparing(Entry::kind).thenComparing(e -> order.indexOf(e.topicId()))
                .thenComparing(Entry::position));
        for (Entry entry : written) {
            if (entry.unread()) {
                found.add(new Blocker(Blocker.What.UNREAD, entry.topicId(), entry.kind(), entry.id()));
            } else if (!entry.reviewed()) {
                found.add(new Blocker(Blocker.What.UNREVIEWED, entry.topicId(), entry.kind(), entry.id()));
            }
        }
        plans.lines(unitId, period).stream().filter(PlanLine::waits)
                .forEach(p -> found.add(new Blocker(Blocker.What.UNANSWERED, p.topicId(), EntryKind.PLAN, p.planId())));
        return found;
    }
}
