package vn.khcn.portal.entries.ui;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.TopicSummary;

/** The order in which rows stand in the report: results before plans, topic by topic. */
final class ReportOrder {
    private final Comparator<EntryDetails> order;
    private final List<Long> topics;

    ReportOrder(List<TopicSummary> topics) {
        List<Long> ids = topics.stream().map(TopicSummary::id).toList();
        this.topics = ids;
        order = Comparator.<EntryDetails, GridTab>comparing(e -> GridTab.of(e.kind()))
                .thenComparing(e -> ids.indexOf(e.topicId())).thenComparing(EntryDetails::kind)
                .thenComparing(EntryDetails::position);
    }

    List<EntryDetails> sorted(List<EntryDetails> rows) {
        return rows.stream().sorted(order).toList();
    }

    /**
     * Where there is something to do.
     *
     * @param row null for a topic as such
     */
    record Place(GridTab tab, long topicId, @Nullable Long row) {
        static Place of(EntryDetails row) {
            return new Place(GridTab.of(row.kind()), row.topicId(), row.id());
        }
    }

    /**
     * The next place after a row; after the last one it begins again at the first.
     *
     * @param rows   that wait
     * @param others topics that wait for something else; the topic of the row is in sight already
     */
    Optional<Place> next(EntryDetails from, List<EntryDetails> rows, List<Place> others) {
        List<EntryDetails> waiting = sorted(rows.stream().filter(e -> e.id() != from.id()).toList());
        List<Place> before = waiting.stream().filter(e -> order.compare(e, from) < 0).map(Place::of).toList();
        List<Place> after = waiting.stream().filter(e -> order.compare(e, from) > 0).map(Place::of).toList();
        int here = place(Place.of(from));
        Comparator<Place> places = Comparator.comparingInt(this::place); // stable: rows before what else is in their topic
        return Stream.concat(after.stream(), others.stream().filter(p -> place(p) > here)).sorted(places).findFirst()
                .or(() -> Stream.concat(before.stream(), others.stream().filter(p -> place(p) < here)).sorted(places)
                        .findFirst());
    }

    private int place(Place place) {
        return place.tab().ordinal() * (topics.size() + 1) + topics.indexOf(place.topicId());
    }
}
