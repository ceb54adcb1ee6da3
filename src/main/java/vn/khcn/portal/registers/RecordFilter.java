package vn.khcn.portal.registers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.registers.definition.Watch;

/**
 * Which records of a register.
 *
 * @param text   found in any of a record's words, without dấu
 * @param states empty means any
 * @param units  empty means any
 * @param fields field → choices or numbers of things wanted, or for lines and texts a part of them
 * @param days   day field → the days wanted
 */
public record RecordFilter(String text, Set<String> states, Set<Long> units, @Nullable LocalDate from,
        @Nullable LocalDate to, Map<String, Set<String>> fields, Map<String, DateRange> days) {
    public static final RecordFilter ALL = new RecordFilter("", Set.of(), Set.of(), null, null, Map.of(), Map.of());

    public RecordFilter {
        states = Set.copyOf(states);
        units = Set.copyOf(units);
        fields = Map.copyOf(fields);
        days = Map.copyOf(days);
    }

    public static RecordFilter text(String text) {
        return new RecordFilter(text, Set.of(), Set.of(), null, null, Map.of(), Map.of());
    }

    public RecordFilter in(String... wanted) {
        return new RecordFilter(text, Set.of(wanted), units, from, to, fields, days);
    }

    public RecordFilter between(LocalDate first, LocalDate last) {
        return new RecordFilter(text, states, units, first, last, fields, days);
    }

    public RecordFilter where(String field, String... values) {
        Map<String, Set<String>> more = new TreeMap<>(fields);
        more.put(field, Set.of(values));
        return new RecordFilter(text, states, units, from, to, more, days);
    }

    /** Those of these that a watch looks for, asked on a day. */
    public RecordFilter watched(Watch watch, LocalDate today) {
        Map<String, DateRange> more = new TreeMap<>(days);
        String day = watch.day();
        if (day != null) {
            more.put(day, watch.days(today));
        }
        Set<String> looked = new TreeSet<>(watch.states().isEmpty() ? states : watch.states());
        if (!states.isEmpty()) {
            looked.retainAll(states);
        }
        return new RecordFilter(text, looked.isEmpty() ? watch.states() : looked, units, from, to, fields, more);
    }
}
