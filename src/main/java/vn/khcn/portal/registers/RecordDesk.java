package vn.khcn.portal.registers;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.registers.counting.CountedRecord;
import vn.khcn.portal.registers.counting.DailyBook;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Stores a record together with its name, the words that find it and what it adds to the daily counts. */
@Component
class RecordDesk {
    private final RegisterRecords records;
    private final RegisterEvents events;
    private final DailyBook book;
    private final FieldWords words;

    RecordDesk(RegisterRecords records, RegisterEvents events, DailyBook book, FieldWords words) {
        this.records = records;
        this.events = events;
        this.book = book;
        this.words = words;
    }

    RegisterRecord record(long id) {
        return records.findById(id).orElseThrow();
    }

    /** Many at once, by their numbers. */
    Map<Long, RegisterRecord> records(Collection<Long> ids) {
        return records.findByIdIn(ids).stream().collect(Collectors.toMap(RegisterRecord::id, Function.identity()));
    }

    RegisterEvent event(long id) {
        return events.findById(id).orElseThrow();
    }

    /** The record's events by day. */
    List<EventDetails> events(RegisterDefinition definition, RegisterRecord record) {
        return !record.stored()
                ? List.of()
                : events.findByRecordIdOrderByHappenedOnAscIdAsc(record.id()).stream()
                        .map(e -> e.details(definition.event(e.kind()).orElseThrow())).toList();
    }

    /** What counts of the record now; null while it is taken out. */
    @Nullable
    CountedRecord counted(RegisterDefinition definition, RegisterRecord record) {
        return record.removed() || !record.stored() ? null : counted(definition, record, events(definition, record));
    }

    /** @param events all that happened to the record, as just read */
    static @Nullable CountedRecord counted(RegisterDefinition definition, RegisterRecord record,
            List<EventDetails> events) {
        return record.removed()
                ? null
                : new CountedRecord(record.unitId(), record.state(), record.values(definition.fields()),
                        events.stream().map(
                                e -> new CountedRecord.Event(e.kind(), e.happenedOn(), e.amount(), e.values()))
                                .toList());
    }

    void fill(RegisterDefinition definition, RegisterRecord record, RecordValues values) {
        fill(definition, record, values, words.of(definition, values));
    }

    /** @param names read for many records at once */
    void fill(RegisterDefinition definition, RegisterRecord record, RecordValues values, FieldWords.Words names) {
        String title = definition.title();
        for (String key : definition.titleFields()) {
            Field field = definition.field(key).orElseThrow();
            title = title.replace("{" + key + "}", names.text(field, values));
        }
        String found = definition.fields().stream()
                .filter(f -> f.type() == FieldType.LINE || f.type() == FieldType.REFERENCE)
                .map(f -> names.text(f, values)).filter(t -> !t.isEmpty()).collect(Collectors.joining(" "));
        String clean = title.replaceAll(" – (?=,)|^[ –,-]+|[ –,-]+$|\\(\\)", "");
        // A name that starts with a choice's word starts with a capital; names somebody typed stay as typed.
        boolean word = definition.field(definition.titleFields().getFirst()).orElseThrow().type() == FieldType.CHOICE;
        String name = word && !clean.isEmpty()
                ? clean.substring(0, 1).toUpperCase(Locale.ROOT) + clean.substring(1)
                : clean;
        record.fill(definition, values, name, name + " " + found);
    }

    /** Stores and books the difference. @param before what counted of it until now */
    RegisterRecord store(RegisterDefinition definition, RegisterRecord record, @Nullable CountedRecord before) {
        return store(definition, record, before, events(definition, record));
    }

    /** @param events all that happened to the record, as just read */
    RegisterRecord store(RegisterDefinition definition, RegisterRecord record, @Nullable CountedRecord before,
            List<EventDetails> events) {
        RegisterRecord stored = records.saveAndFlush(record);
        book.book(definition, before, counted(definition, stored, events));
        return stored;
    }

    void store(RegisterEvent event) {
        events.saveAndFlush(event);
    }

    /** Takes an event out; its history says who did it. */
    void delete(RegisterEvent event, String by) {
        event.deletedBy(by);
        events.flush();
        events.delete(event);
        events.flush();
    }
}
