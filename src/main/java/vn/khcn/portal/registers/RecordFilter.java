package vn.khcn.portal.registers;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
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
 * @param watched any of these; empty means all
 */
public record RecordFilter(String text, Set<String> states, Set<Long> units, @Nullable LocalDate from,
        @Nullable LocalDate to, Map<String, Set<String>> fields, List<Watched> watched) {
    /** In one of the states, with a day field in some days; no day means the states alone. */
    public record Watched(Set<String> states, @Nullable String day, DateRange days) {}

    public static final RecordFilter ALL = new RecordFilter("", Set.of(), Set.of(), null, null, Map.of(), List.of());

    public RecordFilter {
        states = Set.copyOf(states);
        units = Set.copyOf(units);
        fields = Map.copyOf(fields);
        watched = List.copyOf(watched);
    }

    public static RecordFilter text(String text) {
        return new RecordFilter(text, Set.of(), Set.of(), null, null, Map.of(), List.of());
    }

    public RecordFilter in(String... wanted) {
        return new RecordFilter(text, Set.of(wanted), units, from, to, fields, watched);
    }

    public RecordFilter between(LocalDate first, LocalDate last) {
        return new RecordFilter(text, states, units, first, last, fields, watched);
    }

    public RecordFilter where(String field, String... values) {
        Map<String, Set<String>> more = new TreeMap<>(fields);
        more.put(field, Set.of(values));
        return new RecordFilter(text, states, units, from, to, more, watched);
    }

    /** Those of these that any of some watches looks for, asked on a day. */
    public RecordFilter watched(List<Watch> looked, LocalDate today) {
        return new RecordFilter(text, states, units, from, to, fields, looked.stream()
                .map(w -> new Watched(w.states(), w.day(), w.days(today))).toList());
    }
}
