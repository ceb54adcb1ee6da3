package vn.khcn.portal.registers;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;
import vn.khcn.portal.registers.counting.CountedRecord;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Writes records of any register and what happens to them; counts and figures follow in the same transaction. */
@Service
@Transactional
public class RegisterService {
    /** The question whether a day outside the open period is meant; who brings in the past answers it beforehand. */
    public static final String OUTSIDE = "registers.rule.outsidePeriod";
    private static final String WRITERS = "hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE')";
    private static final int REASON = 500;
    private final RecordDesk desk;
    private final RecordRules rules;
    private final RegisterAccess access;
    private final RegisterDirectory registers;

    RegisterService(RecordDesk desk, RecordRules rules, RegisterAccess access, RegisterDirectory registers) {
        this.desk = desk;
        this.rules = rules;
        this.access = access;
        this.registers = registers;
    }

    /** @return the new record's number */
    @PreAuthorize(WRITERS)
    public long create(String register, RecordForm form) {
        RegisterDefinition definition = registers.get(register);
        long unit = access.unitFor(register, form.unitId());
        RecordValues values = rules.check(definition, form, null);
        String began = Objects.requireNonNullElse(form.began(), definition.life().first().code());
        if (definition.life().find(began).isEmpty()) {
            throw BusinessRule.at("began", "registers.rule.choice");
        }
        RegisterRecord record = new RegisterRecord(register, unit, CurrentActor.get().name(), began);
        desk.fill(definition, record, values);
        return desk.store(definition, record, null).id();
    }

    @PreAuthorize(WRITERS)
    public void change(long id, int version, RecordForm form) {
        RegisterRecord record = mine(id);
        StaleRecord.check(record, version);
        RegisterDefinition definition = registers.get(record.register());
        CountedRecord before = desk.counted(definition, record);
        RecordValues values = rules.check(definition, form, record.row(definition));
        if (form.unitId() != null && form.unitId() != record.unitId()) {
            access.unitFor(record.register(), form.unitId());
            record.giveTo(form.unitId());
        }
        desk.fill(definition, record, values);
        desk.store(definition, record, before);
    }

    /**
     * Records that something happened to a record; where the kind says so the record's state and values follow.
     *
     * @return the event's number
     */
    @PreAuthorize(WRITERS)
    public long happened(long id, int version, String kind, EventForm form) {
        RegisterRecord record = mine(id);
        StaleRecord.check(record, version);
        RegisterDefinition definition = registers.get(record.register());
        EventKind of = definition.event(kind).orElseThrow();
        RegisterEvent event = new RegisterEvent(record, of);
        tell(definition, record, event, of, rules.check(of, form, null));
        return event.id();
    }

    /** Corrects an event. */
    @PreAuthorize(WRITERS)
    public void amend(long eventId, int version, EventForm form) {
        RegisterEvent event = desk.event(eventId);
        StaleRecord.check(event, version);
        RegisterRecord record = mine(event.recordId());
        RegisterDefinition definition = registers.get(record.register());
        EventKind of = definition.event(event.kind()).orElseThrow();
        tell(definition, record, event, of, rules.check(of, form, event.happenedOn()));
    }

    /** Takes back an event that did not happen; the record's state is that of the events that remain. */
    @PreAuthorize(WRITERS)
    public void withdraw(long eventId, int version) {
        RegisterEvent event = desk.event(eventId);
        StaleRecord.check(event, version);
        RegisterRecord record = mine(event.recordId());
        RegisterDefinition definition = registers.get(record.register());
        CountedRecord before = desk.counted(definition, record);
        String dates = definition.event(event.kind()).orElseThrow().dates();
        desk.delete(event, CurrentActor.get().name());
        List<EventDetails> left = desk.events(definition, record);
        record.moveTo(rules.stateAfter(definition, record.began(), left));
        if (dates != null && !dates.equals(definition.mainDay())) {
            desk.fill(definition, record, record.values(definition.fields()).with(dates, left.stream()
                    .filter(e -> dates.equals(definition.event(e.kind()).orElseThrow().dates()))
                    .map(EventDetails::happenedOn).reduce((a, b) -> b).orElse(null)));
        }
        desk.store(definition, record, before);
    }

    /** Takes a record out of its register; {@link #restore} brings it back. */
    @PreAuthorize(WRITERS)
    public void remove(long id, int version, String reason) {
        RegisterRecord record = mine(id);
        StaleRecord.check(record, version);
        String why = CleanText.line(reason);
        if (why.isEmpty() || why.length() > REASON) {
            throw BusinessRule.at("reason", "registers.rule.reason", REASON);
        }
        RegisterDefinition definition = registers.get(record.register());
        CountedRecord before = desk.counted(definition, record);
        record.remove(why);
        desk.store(definition, record, before);
    }

    @PreAuthorize(WRITERS)
    public void restore(long id) {
        RegisterRecord record = mine(id);
        RegisterDefinition definition = registers.get(record.register());
        @Nullable
        CountedRecord before = desk.counted(definition, record);
        record.restore();
        desk.store(definition, record, before);
    }

    @Transactional(readOnly = true)
    public RecordDetails details(long id) {
        RegisterRecord record = desk.record(id);
        RegisterDefinition definition = registers.get(record.register());
        return new RecordDetails(record.row(definition), desk.events(definition, record));
    }

    /** The record alone, without what happened to it. */
    @Transactional(readOnly = true)
    public RecordRow row(long id) {
        RegisterRecord record = desk.record(id);
        return record.row(registers.get(record.register()));
    }

    private void tell(RegisterDefinition definition, RegisterRecord record, RegisterEvent event, EventKind of,
            EventForm form) {
        List<EventDetails> told = desk.events(definition, record);
        CountedRecord before = RecordDesk.counted(definition, record, told);
        event.tell(of, form);
        desk.store(event);
        List<EventDetails> events = Stream
                .concat(told.stream().filter(e -> e.id() != event.id()), Stream.of(event.details(of)))
                .sorted(Comparator.comparing(EventDetails::happenedOn).thenComparing(EventDetails::id)).toList();
        record.moveTo(rules.stateAfter(definition, record.began(), events));
        RecordValues values = record.values(definition.fields());
        // What later events say of a field stands; an older one told late does not overwrite it.
        for (EventDetails one : events) {
            EventKind kind = definition.event(one.kind()).orElseThrow();
            if (kind.dates() != null) {
                values = values.with(kind.dates(), one.happenedOn());
            }
            for (var own : kind.fields()) {
                Object said = one.values().get(own.key());
                if (said != null && definition.field(own.key()).isPresent()) {
                    values = values.with(own.key(), said);
                }
            }
        }
        desk.fill(definition, record, values);
        desk.store(definition, record, before, events);
    }

    private RegisterRecord mine(long id) {
        RegisterRecord record = desk.record(id);
        access.require(record.register(), record.unitId());
        return record;
    }
}
