package vn.khcn.portal.registers.definition;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * What can be counted in a register.
 *
 * @param kind   what one unit of it is
 * @param on     day field of the record it is dated by; empty where events date it
 * @param events kinds of event it counts; empty where records are counted
 * @param of     number field it sums ({@code amount} for the event's money) or field it counts distinct values of
 * @param by     field it can be broken down by; null for none
 * @param place  field that says where; null for none
 * @param where  field → the values that count
 * @param minus  for a balance: the measure taken off; {@code of} is the one it is taken from. For a share: the rest
 */
public record Measure(String code, Kind kind, String on, List<String> events, String of, @Nullable String by,
        @Nullable String place, Map<String, List<String>> where, String minus, int decimals) {
    /** What one unit of a measure is. */
    public enum Kind {
        COUNT, SUM, AVERAGE, DISTINCT, BALANCE, DURING, CARRIED, SHARE;

        /** True where it comes of two other measures and is not counted itself. */
        public boolean derived() {
            return this == SHARE || balances();
        }

        /** True where two other measures are taken off each other. */
        public boolean balances() {
            return this == BALANCE || this == DURING || this == CARRIED;
        }

        /** True where a number of each record counts, and not the record. */
        public boolean adds() {
            return this == SUM || this == AVERAGE;
        }
    }

    public Measure {
        events = List.copyOf(events);
        where = Map.copyOf(where);
    }

    /** Records dated by a day field. */
    public static Measure records(String code, String dayField) {
        return new Measure(code, Kind.COUNT, dayField, List.of(), "", null, null, Map.of(), "", 0);
    }

    /** Events of some kinds. */
    public static Measure events(String code, String... kinds) {
        return new Measure(code, Kind.COUNT, "", List.of(kinds), "", null, null, Map.of(), "", 0);
    }

    /** What is left of one measure when another is taken off, since the beginning: received and not yet appraised. */
    public static Measure balance(String code, String of, String minus) {
        return new Measure(code, Kind.BALANCE, "", List.of(), of, null, null, Map.of(), minus, 0);
    }

    /** What there was at some time of the period: begun up to its end and not ended before it. */
    public static Measure during(String code, String begun, String ended) {
        return new Measure(code, Kind.DURING, "", List.of(), begun, null, null, Map.of(), ended, 0);
    }

    /** What the period took over: begun before it and not ended before it. */
    public static Measure carried(String code, String begun, String ended) {
        return new Measure(code, Kind.CARRIED, "", List.of(), begun, null, null, Map.of(), ended, 0);
    }

    /** How many percent one measure is of itself and another together: in time, of in time and late. */
    public static Measure share(String code, String of, String rest) {
        return new Measure(code, Kind.SHARE, "", List.of(), of, null, null, Map.of(), rest, 1);
    }

    /** Adds up a number field of the record or event, or {@code amount}, the event's money. */
    public Measure sum(String field) {
        return new Measure(code, Kind.SUM, on, events, field, by, place, where, minus, decimals);
    }

    /** The mean of a number field: of what cannot be added up, such as scores and ranks. */
    public Measure average(String field) {
        return new Measure(code, Kind.AVERAGE, on, events, field, by, place, where, minus, decimals);
    }

    /** Counts the different values of a field once each. */
    public Measure distinct(String field) {
        return new Measure(code, Kind.DISTINCT, on, events, field, field, place, where, minus, decimals);
    }

    public Measure by(String field) {
        return new Measure(code, kind, on, events, of, field, place, where, minus, decimals);
    }

    public Measure at(String field) {
        return new Measure(code, kind, on, events, of, by, field, where, minus, decimals);
    }

    /** Counts only where a field has one of these values; {@code state} is the record's state. */
    public Measure where(String field, String... values) {
        Map<String, List<String>> more = new TreeMap<>(where);
        more.put(field, List.of(values));
        return new Measure(code, kind, on, events, of, by, place, more, minus, decimals);
    }

    public Measure decimals(int digits) {
        return new Measure(code, kind, on, events, of, by, place, where, minus, digits);
    }

    /** True where events, not records, are counted. */
    public boolean countsEvents() {
        return !events.isEmpty();
    }
}
