package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.Map;

/**
 * Somebody leaves and others take over.
 *
 * @param from      first day without them
 * @param successor account that takes over what is not given to another
 * @param kinds     kind of work → account
 * @param items     number of a record → account, where single records go elsewhere than their kind
 */
public record HandOver(long accountId, int version, LocalDate from, long successor, Map<String, Long> kinds,
        Map<Long, Long> items) {
    public HandOver {
        kinds = Map.copyOf(kinds);
        items = Map.copyOf(items);
    }

    long target(String kind, long item) {
        return items.getOrDefault(item, kinds.getOrDefault(kind, successor));
    }
}
