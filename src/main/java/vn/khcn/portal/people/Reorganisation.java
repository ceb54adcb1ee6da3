package vn.khcn.portal.people;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/**
 * What is to happen to units. Renaming, merging and splitting are one thing: some units end, others follow them.
 *
 * @param from  first day of those that follow
 * @param old   the units that end the day before
 * @param next  the units that follow
 * @param kinds kind of work → place in {@code next} of the unit that takes it; without one the first does
 * @param items number of a record → the same, where single records go elsewhere than their kind
 */
public record Reorganisation(LocalDate from, List<Long> old, List<NewUnit> next, Map<String, Integer> kinds,
        Map<Long, Integer> items) {
    public Reorganisation {
        old = List.copyOf(old);
        next = List.copyOf(next);
        kinds = Map.copyOf(kinds);
        items = Map.copyOf(items);
    }

    /** Everything goes to one unit. */
    public static Reorganisation into(LocalDate from, List<Long> old, NewUnit next) {
        return new Reorganisation(from, old, List.of(next), Map.of(), Map.of());
    }

    boolean splits() {
        return next.size() > 1;
    }

    int place(String kind, long item) {
        return items.getOrDefault(item, kinds.getOrDefault(kind, 0));
    }
}
