package vn.khcn.portal.entries.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.TopicSummary;

/** The order in which rows stand in the report: results before plans, topic by topic. */
final class ReportOrder {
    private final Comparator<EntryDetails> order;

    ReportOrder(List<TopicSummary> topics) {
        List<Long> ids = topics.stream().map(TopicSummary::id).toList();
        order = Comparator.<EntryDetails, GridTab>comparing(e -> GridTab.of(e.kind()))
                .thenComparing(e -> ids.indexOf(e.topicId())).thenComparing(EntryDetails::kind)
                .thenComparing(EntryDetails::position);
    }

    List<EntryDetails> sorted(List<EntryDetails> rows) {
        return rows.stream().sorted(order).toList();
    }

    /** The next row that meets the condition; after the last one it begins again at the first. */
    Optional<EntryDetails> after(EntryDetails from, List<EntryDetails> rows, Predicate<EntryDetails> condition) {
        List<EntryDetails> wanted = rows.stream().filter(e -> e.id() != from.id()).filter(condition).sorted(order)
                .toList();
        return wanted.stream().filter(e -> order.compare(e, from) > 0).findFirst()
                .or(() -> wanted.stream().findFirst());
    }
}
