package vn.khcn.portal.registers;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.BulkRow;
import vn.khcn.portal.shell.Translations;

/** One change for many records: shown record by record with the rules run anew, then made in one go. */
@Service
@Transactional
public class BulkService {
    /** More records than this are not changed in one go. */
    public static final int MOST = 1000;
    private static final String WRITERS = "hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE')";
    private final RegisterService service;
    private final RecordDesk desk;
    private final RecordRules rules;
    private final RegisterAccess access;
    private final RegisterDirectory registers;
    private final FieldWords words;
    private final Translations texts;

    BulkService(RegisterService service, RecordDesk desk, RecordRules rules, RegisterAccess access,
            RegisterDirectory registers, FieldWords words, Translations texts) {
        this.service = service;
        this.desk = desk;
        this.rules = rules;
        this.access = access;
        this.registers = registers;
        this.words = words;
        this.texts = texts;
    }

    /** The fields several records may have the same value in. */
    public static List<Field> fields(RegisterDefinition register) {
        return register.fields().stream()
                .filter(f -> !f.is(Field.Trait.UNIQUE) && !f.is(Field.Trait.UNIQUE_IN_YEAR)).toList();
    }

    /**
     * What the change would do to each, and which of them refuse it. Nothing is stored.
     *
     * @param progress is told how many were looked at
     */
    @Transactional(readOnly = true)
    public List<BulkRow> preview(String register, Collection<Long> ids, BulkChange change, Locale locale,
            IntConsumer progress) {
        RegisterDefinition definition = registers.get(register);
        if (ids.size() > MOST) {
            throw BusinessRule.broken("registers.rule.bulkMost", MOST);
        }
        Map<Long, RegisterRecord> known = desk.records(ids);
        List<BulkRow> rows = new ArrayList<>();
        for (Long id : ids) {
            rows.add(row(definition, Objects.requireNonNull(known.get(id)), change, locale));
            progress.accept(rows.size());
        }
        return rows;
    }

    /**
     * Makes the change in all of these or, where one was changed meanwhile, in none.
     *
     * @param progress is told how many are done
     */
    @PreAuthorize(WRITERS)
    public BulkDone apply(String register, List<BulkRow> rows, BulkChange change, IntConsumer progress) {
        RegisterDefinition definition = registers.get(register);
        List<BulkDone.One> done = new ArrayList<>();
        for (BulkRow row : rows) {
            done.add(apply(definition, row, change));
            progress.accept(done.size());
        }
        return new BulkDone(register, change, done);
    }

    /** Gives every record its former value back, or takes the event back. */
    @PreAuthorize(WRITERS)
    public void takeBack(BulkDone done) {
        for (BulkDone.One one : done.records()) {
            RecordRow row = service.details(one.id()).row();
            switch (done.change()) {
                case BulkChange.Value set ->
                    service.change(one.id(), row.version(), kept(row.values().with(set.field(), one.before()), null));
                case BulkChange.Unit unit ->
                    service.change(one.id(), row.version(), kept(row.values(), (Long) one.before()));
                case BulkChange.Happened told ->
                    service.withdraw(one.eventId(), desk.event(one.eventId()).version());
            }
        }
    }

    private BulkDone.One apply(RegisterDefinition definition, BulkRow row, BulkChange change) {
        return switch (change) {
            case BulkChange.Value set -> {
                RecordValues values = service.details(row.id()).row().values();
                service.change(row.id(), row.version(), form(with(definition, values, set), set));
                yield new BulkDone.One(row.id(), 0, values.get(set.field()));
            }
            case BulkChange.Unit unit -> {
                RecordRow now = service.details(row.id()).row();
                service.change(row.id(), row.version(), kept(now.values(), unit.unitId()));
                yield new BulkDone.One(row.id(), 0, now.unitId());
            }
            case BulkChange.Happened told ->
                new BulkDone.One(row.id(), service.happened(row.id(), row.version(), told.kind(), told.form()), null);
        };
    }

    private BulkRow row(RegisterDefinition definition, RegisterRecord record, BulkChange change, Locale locale) {
        RecordRow row = record.row(definition);
        RuntimeException refusal = null;
        try {
            access.require(definition.code(), row.unitId());
            check(definition, record, row, change);
        } catch (BusinessRule | AccessDeniedException refused) {
            refusal = refused;
        }
        return switch (change) {
            case BulkChange.Value set -> {
                Field field = definition.field(set.field()).orElseThrow();
                RecordValues after = with(definition, row.values(), set);
                FieldWords.Words names = words.of(definition, List.of(field), List.of(row.values(), after), locale);
                yield new BulkRow(row.id(), row.version(), row.title(), names.text(field, row.values()),
                        names.text(field, after), refusal);
            }
            case BulkChange.Unit unit -> new BulkRow(row.id(), row.version(), row.title(),
                    unit.names().getOrDefault(row.unitId(), ""), unit.names().getOrDefault(unit.unitId(), ""),
                    refusal);
            case BulkChange.Happened told -> {
                String next = Objects.requireNonNullElse(kind(definition, told).leadsTo(), row.state());
                yield new BulkRow(row.id(), row.version(), row.title(), state(definition, row.state(), locale),
                        definition.life().trivial()
                                ? texts.getTranslation(definition.labels() + "event." + told.kind(), locale)
                                : state(definition, next, locale),
                        refusal);
            }
        };
    }

    private void check(RegisterDefinition definition, RegisterRecord record, RecordRow row, BulkChange change) {
        switch (change) {
            case BulkChange.Value set ->
                rules.check(definition, form(with(definition, row.values(), set), set), row);
            case BulkChange.Unit unit -> access.unitFor(definition.code(), unit.unitId());
            case BulkChange.Happened told -> {
                EventKind kind = kind(definition, told);
                EventForm form = rules.check(kind, told.form(), null);
                List<EventDetails> events = new ArrayList<>(desk.events(definition, record));
                events.add(new EventDetails(Long.MAX_VALUE, 0, row.id(), kind.code(), form.happenedOn(), null, "", null,
                        "", form.values()));
                events.sort(java.util.Comparator.comparing(EventDetails::happenedOn)
                        .thenComparing(EventDetails::id));
                rules.stateAfter(definition, record.began(), events);
            }
        }
    }

    private static RecordValues with(RegisterDefinition definition, RecordValues values, BulkChange.Value set) {
        if (fields(definition).stream().noneMatch(f -> f.key().equals(set.field()))) {
            throw new IllegalArgumentException(set.field());
        }
        return values.with(set.field(), set.value());
    }

    private static RecordForm form(RecordValues values, BulkChange.Value set) {
        return new RecordForm(values, null, null, set.answered());
    }

    /** Values that stood before: no question about their day again. */
    private static RecordForm kept(RecordValues values, @Nullable Long unit) {
        return new RecordForm(values, unit, null, Set.of(RecordRules.OUTSIDE));
    }

    private static EventKind kind(RegisterDefinition definition, BulkChange.Happened told) {
        return definition.event(told.kind()).orElseThrow();
    }

    private String state(RegisterDefinition definition, String code, Locale locale) {
        return definition.life().trivial() ? "" : texts.getTranslation(definition.labels() + "state." + code, locale);
    }
}
