package vn.khcn.portal.shell.component;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What a filter bar holds, as the address carries it; what cannot be read counts as not given. */
public record FilterValues(Map<String, List<String>> values) {
    public FilterValues {
        values = Map.copyOf(values);
    }

    /** Empty where nothing was typed. */
    public String text(String key) {
        return list(key).isEmpty() ? "" : list(key).getFirst().strip();
    }

    public @Nullable LocalDate date(String key) {
        try {
            return text(key).isEmpty() ? null : LocalDate.parse(text(key));
        } catch (DateTimeParseException unreadable) {
            return null;
        }
    }

    public boolean flag(String key) {
        return Boolean.parseBoolean(text(key));
    }

    /** Record numbers chosen; empty means no restriction. */
    public Set<Long> numbers(String key) {
        return list(key).stream().filter(v -> v.matches("\\d{1,18}")).map(Long::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Constants chosen; empty means no restriction. */
    public <E extends Enum<E>> Set<E> choices(String key, Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).filter(e -> list(key).contains(e.name()))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Codes chosen; empty means no restriction. */
    public Set<String> codes(String key) {
        return Set.copyOf(list(key));
    }

    List<String> list(String key) {
        return values.getOrDefault(key, List.of());
    }

    boolean isEmpty() {
        return values.isEmpty();
    }
}
