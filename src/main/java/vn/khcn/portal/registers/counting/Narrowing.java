package vn.khcn.portal.registers.counting;

import java.util.Set;

/** What a figure is narrowed to: a category, a place, a unit with those it follows; empty or 0 means any. */
public record Narrowing(String category, long placeId, Set<Long> units) {
    public Narrowing {
        units = Set.copyOf(units);
    }
}
