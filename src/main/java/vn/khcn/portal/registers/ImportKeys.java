package vn.khcn.portal.registers;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Says which record a row of a table means: by the first unique field of the register, in the year where that is asked. */
final class ImportKeys {
    private final RegisterDefinition register;
    private final @Nullable Field key;
    private final Map<String, RecordRow> known = new HashMap<>();
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
            List<Object> wanted = rows.stream().map(values -> values.get(key.key())).filter(Objects::nonNull)
                    .map(v -> (Object) v).distinct().toList();
            queries.having(register, key, wanted).forEach(record -> {
                RecordRow row = record.row(register);
                keys.known.put(keys.of(row.values()), row);
            });
        }
        return keys;
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
