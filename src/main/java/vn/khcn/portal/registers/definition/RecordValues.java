package vn.khcn.portal.registers.definition;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The values of a record by field; a field without a value is not in it. */
public record RecordValues(Map<String, Object> all) {
    public static final RecordValues NONE = new RecordValues(Map.of());

    public RecordValues {
        all = Collections.unmodifiableMap(new LinkedHashMap<>(all));
    }

    /** Values one after the other: {@code of("number", "12/HS", "receivedOn", day)}. */
    public static RecordValues of(Object... keysAndValues) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (int i = 0; i < keysAndValues.length; i += 2) {
            values.put((String) keysAndValues[i], keysAndValues[i + 1]);
        }
        return new RecordValues(values);
    }

    public @Nullable Object get(String key) {
        return all.get(key);
    }

    /** Empty where there is none. */
    public String text(String key) {
        return all.get(key) instanceof String text ? text : "";
    }

    public @Nullable LocalDate day(String key) {
        return all.get(key) instanceof LocalDate day ? day : null;
    }

    public @Nullable BigDecimal number(String key) {
        return all.get(key) instanceof Number number ? new BigDecimal(number.toString()) : null;
    }

    /** Number of the thing a reference points at. */
    public @Nullable Long reference(String key) {
        return all.get(key) instanceof Number number ? number.longValue() : null;
    }

    /** The same with one value set, or taken out. */
    public RecordValues with(String key, @Nullable Object value) {
        Map<String, Object> next = new LinkedHashMap<>(all);
        if (value == null) {
            next.remove(key);
        } else {
            next.put(key, value);
        }
        return new RecordValues(next);
    }

    /** Only these fields. */
    public RecordValues only(Set<String> keys) {
        Map<String, Object> next = new LinkedHashMap<>(all);
        next.keySet().retainAll(keys);
        return new RecordValues(next);
    }

    /** The value as a category of a breakdown: text, code or number of the thing; empty for none. */
    public String category(@Nullable String key) {
        Object value = key == null ? null : all.get(key);
        return value == null
                ? ""
                : value instanceof BigDecimal n
                        ? n.stripTrailingZeros().toPlainString()
                        : value.toString();
    }
}
