package vn.khcn.portal.registers;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.IntConsumer;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.intake.CellTable;

/** Takes a table from Excel into a register: shown row by row first, stored whole or not at all. */
@Service
@Transactional
public class ImportService {
    /** Longer tables are taken in parts. */
    public static final int MOST = 20_000;
    private static final String WRITERS = "hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE')";
    private final RegisterDirectory registers;
    private final RegisterAccess access;
    private final ImportReading reading;
    private final ImportNames names;
    private final RecordIntake intake;
    private final RegisterRecords records;
    private final Translations texts;

    ImportService(RegisterDirectory registers, RegisterAccess access, ImportReading reading, ImportNames names,
            RecordIntake intake, RegisterRecords records, Translations texts) {
        this.registers = registers;
        this.access = access;
        this.reading = reading;
        this.names = names;
        this.intake = intake;
        this.records = records;
        this.texts = texts;
    }

    /**
     * What the table would do. Nothing is stored.
     *
     * @param progress is told how many rows were looked at
     */
    @Transactional(readOnly = true)
    public ImportPreview preview(String register, CellTable table, ImportChoices choices, Locale locale,
            IntConsumer progress) {
        RegisterDefinition definition = registers.get(register);
        ImportColumns columns = ImportColumns.of(definition, table, texts);
        int rows = table.size() - columns.first();
        if (rows <= 0) {
            throw BusinessRule.broken("shell.intake.empty");
        }
        if (rows > MOST) {
            throw BusinessRule.broken("shell.intake.most", MOST);
        }
        return reading.read(definition, table, columns, choices, locale, progress);
    }

    /**
     * Stores the new and the changed rows, all of them or none; rows that were refused stay out.
     *
     * @return how many
     */
    @PreAuthorize(WRITERS)
    public int apply(ImportPreview preview, IntConsumer progress) {
        RegisterDefinition definition = registers.get(preview.register());
        List<ImportRow> rows = preview.rows().stream().filter(ImportRow::counts).toList();
        Map<Long, RegisterRecord> known = known(rows);
        Map<String, Long> added = new HashMap<>();
        List<RecordIntake.Incoming> incoming = new ArrayList<>();
        long unit = rows.stream().allMatch(r -> r.id() != null)
                ? 0
                : access.unitFor(preview.register(), preview.choices().unitId());
        for (ImportRow row : rows) {
            RecordValues values = row.values();
            for (Map.Entry<String, String> name : row.added().entrySet()) {
                Field field = definition.field(name.getKey()).orElseThrow();
                values = values.with(field.key(), added.computeIfAbsent(
                        UnknownName.key(field.target(), name.getValue()),
                        key -> names.add(field.target(), name.getValue())));
            }
            incoming.add(new RecordIntake.Incoming(row.id() == null
                    ? new RegisterRecord(preview.register(), unit, CurrentActor.get().name(), row.began())
                    : mine(Objects.requireNonNull(known.get(row.id())), row.version()), values));
        }
        intake.store(definition, incoming, progress);
        return incoming.size();
    }

    private Map<Long, RegisterRecord> known(List<ImportRow> rows) {
        List<Long> ids = rows.stream().filter(r -> r.id() != null).map(r -> Objects.requireNonNull(r.id())).toList();
        return ids.isEmpty()
                ? Map.of()
                : records.findByIdIn(ids).stream().collect(Collectors.toMap(RegisterRecord::id, r -> r));
    }

    private RegisterRecord mine(RegisterRecord record, int version) {
        access.require(record.register(), record.unitId());
        StaleRecord.check(record, version);
        return record;
    }
}
