package vn.khcn.portal.registers;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/**
 * Says which record a row of a table means: by the first unique field of the register, in the year where that is asked;
 * a row without one is there already where a record holds all of its values.
 */
final class ImportKeys {
    private final RegisterDefinition register;
    private final @Nullable Field key;
    private final Map<String, RecordRow> known = new HashMap<>();
    private final Set<String> alike = new HashSet<>();
    private final Map<String, Integer> rows = new HashMap<>();

    private ImportKeys(RegisterDefinition register, @Nullable Field key) {
        this.register = register;
        this.key = key;
    }

    /** Reads the records that the rows' values name, in a few queries. */
    static ImportKeys of(RegisterDefinition register, List<Map<String, Object>> rows, RecordQueries queries) {
        Field key = register.fields().stream().filter(ImportTemplates::unique).findFirst().orElse(null);
        ImportKeys keys = new ImportKeys(register, key);
        if (key != null) {
            queries.having(register, key, values(rows, key)).forEach(record -> {
                RecordRow row = record.row(register);
                keys.known.put(keys.of(row.values()), row);
            });
        }
        Field day = register.field(register.mainDay()).orElseThrow();
        List<Object> days = values(rows.stream().filter(r -> key == null || r.get(key.key()) == null).toList(), day);
        queries.having(register, day, days).forEach(r -> keys.alike.add(whole(r.row(register).values())));
        return keys;
    }

    private static List<Object> values(List<Map<String, Object>> rows, Field field) {
        return rows.stream().map(values -> values.get(field.key())).filter(Objects::nonNull).map(v -> (Object) v)
                .distinct().toList();
    }

    /** True where nothing tells the row apart and a record of that day holds just its values: a table read twice. */
    boolean there(RecordValues values) {
        return of(values).isEmpty() && alike.contains(whole(values));
    }

    private static String whole(RecordValues values) {
        return values.all().keySet().stream().sorted().map(k -> k + "=" + values.category(k))
                .collect(Collectors.joining("\n"));
    }

    /** The field that tells rows apart; empty where the register has none. */
    String field() {
        return key == null ? "" : key.key();
    }

    @Nullable
    RecordRow known(RecordValues values) {
        String of = of(values);
        return of.isEmpty() ? null : known.get(of);
    }

    /** Number of an earlier row that means the same; null where this is the first. */
    @Nullable
    Integer twin(RecordValues values, int row) {
        String of = of(values);
        return of.isEmpty() ? null : rows.putIfAbsent(of, row);
    }

    private String of(RecordValues values) {
        if (key == null) {
            return "";
        }
        String value = values.category(key.key()).strip().toLowerCase(Locale.ROOT);
        var day = values.day(register.mainDay());
        return value.isEmpty() || !key.is(Field.Trait.UNIQUE_IN_YEAR)
                ? value
                : value + "/" + (day == null ? "" : day.getYear());
    }
}
