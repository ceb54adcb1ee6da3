package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.sql.Date;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.lines.PastRecords;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.RecordHistory;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;

/** Records of registers as they were at a moment, read from the versions the database keeps. */
@Component
@Transactional(readOnly = true)
class RegisterPast implements PastRecords {
    private final RegisterDirectory registers;
    private final RecordHistory history;
    private final FieldWords words;
    private final Translations texts;

    RegisterPast(RegisterDirectory registers, RecordHistory history, FieldWords words, Translations texts) {
        this.registers = registers;
        this.history = history;
        this.words = words;
        this.texts = texts;
    }

    @Override
    public boolean knows(String type) {
        return registers.find(type).isPresent();
    }

    @Override
    public Optional<Map<String, String>> at(String type, long id, Instant moment) {
        return registers.find(type).flatMap(register -> history
                .at("registers_records", id, CurrentActor.get().departmentId(), moment)
                .map(row -> shown(register, row)));
    }

    private Map<String, String> shown(RegisterDefinition register, Map<String, @Nullable Object> row) {
        Map<String, Object> values = new LinkedHashMap<>();
        for (Field field : register.fields()) {
            Object value = typed(row.get(field.slot()));
            if (value != null) {
                values.put(field.key(), value);
            }
        }
        RecordValues all = new RecordValues(values);
        FieldWords.Words named = words.of(register, register.fields(), List.of(all), Translations.VIETNAMESE);
        Map<String, String> shown = new LinkedHashMap<>();
        if (Boolean.TRUE.equals(row.get("removed"))) {
            shown.put(texts.vietnamese("registers.past.removed"), String.valueOf(row.get("removal")));
        }
        if (!register.life().trivial()) {
            shown.put(texts.vietnamese("registers.field.state"),
                    texts.vietnamese(register.labels() + "state." + row.get("state")));
        }
        register.fields().stream().filter(f -> all.get(f.key()) != null)
                .forEach(f -> shown.put(texts.vietnamese(register.labels() + f.key()), named.text(f, all)));
        return shown;
    }

    private static @Nullable Object typed(@Nullable Object column) {
        return switch (column) {
            case null -> null;
            case Date day -> day.toLocalDate();
            case BigDecimal number -> FigureValue.plain(number);
            default -> column;
        };
    }
}
