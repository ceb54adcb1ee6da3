package vn.khcn.portal.registers;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which records of a register.
 *
 * @param text   found in any of a record's words, without dấu
 * @param states empty means any
 * @param units  empty means any
 * @param fields field → choices or numbers of things wanted, or for lines and texts a part of them
 */
public record RecordFilter(String text, Set<String> states, Set<Long> units, @Nullable LocalDate from,
        @Nullable LocalDate to, Map<String, Set<String>> fields) {
    public static final RecordFilter ALL = new RecordFilter("", Set.of(), Set.of(), null, null, Map.of());

    public RecordFilter {
        states = Set.copyOf(states);
        units = Set.copyOf(units);
        fields = Map.copyOf(fields);
    }

    public static RecordFilter text(String text) {
        return new RecordFilter(text, Set.of(), Set.of(), null, null, Map.of());
    }

    public RecordFilter in(String... wanted) {
        return new RecordFilter(text, Set.of(wanted), units, from, to, fields);
    }

    public RecordFilter between(LocalDate first, LocalDate last) {
        return new RecordFilter(text, states, units, first, last, fields);
    }

    public RecordFilter where(String field, String... values) {
        Map<String, Set<String>> more = new java.util.TreeMap<>(fields);
        more.put(field, Set.of(values));
        return new RecordFilter(text, states, units, from, to, more);
    }
}
