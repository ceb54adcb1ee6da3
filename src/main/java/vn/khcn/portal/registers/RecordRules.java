package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.definition.EventKind;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** The rules every record and event goes through, one by one or many at once. */
@Component
class RecordRules {
    /** Key of the question about a day outside of the open period. */
    static final String OUTSIDE = RegisterService.OUTSIDE;
    private static final int NOTE = 5000;
    private final FieldRules fields;
    private final RecordQueries queries;
    private final PeriodService periods;
    private final BusinessClock clock;
    private final EventOrderService orders;

    RecordRules(FieldRules fields, RecordQueries queries, PeriodService periods, BusinessClock clock,
            EventOrderService orders) {
        this.fields = fields;
        this.queries = queries;
        this.periods = periods;
        this.clock = clock;
        this.orders = orders;
    }

    /** @param before the record as it is; null for a new one */
    RecordValues check(RegisterDefinition definition, RecordForm form, @Nullable RecordRow before) {
        RecordValues values = fields.clean(definition.fields(), form.values());
        LocalDate day = Objects.requireNonNull(values.day(definition.mainDay()));
        if (before == null || !before.mainDay().equals(day)) {
            dated(definition, day, form.answered());
        }
        for (Field field : definition.fields()) {
            Object value = values.get(field.key());
            boolean yearly = field.is(Field.Trait.UNIQUE_IN_YEAR);
            boolean stands = before != null && value != null && value.equals(before.values().get(field.key()))
                    && before.mainDay().getYear() == day.getYear();
            if (value != null && !stands && (yearly || field.is(Field.Trait.UNIQUE))
                    && queries.taken(definition, field, value,
                            before == null ? 0 : before.id(), yearly ? day.getYear() : 0)) {
                throw BusinessRule.at(field.key(), yearly ? "registers.rule.takenInYear" : "registers.rule.taken",
                        value.toString());
            }
        }
        addsUp(definition, values);
        return values;
    }

    /** Where a register says that parts make a total, they do. */
    static void addsUp(RegisterDefinition definition, RecordValues values) {
        definition.sums().forEach(sum -> addsUp(sum, values));
    }

    private static void addsUp(RegisterDefinition.Sum sum, RecordValues values) {
        BigDecimal total = values.number(sum.total());
        BigDecimal parts = sum.parts().stream().map(values::number).filter(Objects::nonNull).reduce(BigDecimal.ZERO,
                BigDecimal::add);
        if (total != null && total.compareTo(parts) != 0) {
            throw BusinessRule.at(sum.total(), "registers.rule.sum", new FigureValue(parts, "", 0).grouped());
        }
    }

    /** The form as it may be stored. */
    EventForm check(EventKind kind, EventForm form, @Nullable LocalDate before) {
        if (!form.happenedOn().equals(before)) {
            happened("happenedOn", form.happenedOn(), form.answered());
        }
        if (kind.document() && form.documentId() == null && CleanText.line(form.document()).isEmpty()) {
            throw BusinessRule.at("document", "registers.rule.document");
        }
        if (form.amount() != null && (!kind.amount() || form.amount().signum() < 0)) {
            throw BusinessRule.at("amount", "registers.rule.amount");
        }
        if (CleanText.line(form.document()).length() > 300) {
            throw BusinessRule.at("document", "registers.rule.tooLong", 300);
        }
        if (form.note().length() > NOTE) {
            throw BusinessRule.at("note", "registers.rule.tooLong", NOTE);
        }
        return new EventForm(form.happenedOn(), form.documentId(), form.document(), form.amount(), form.note(),
                fields.clean(kind.fields(), form.values()), form.answered());
    }

    /** The state a record is in after its events, in the order of their days; each must be allowed where it stands. */
    String stateAfter(RegisterDefinition definition, String began, List<EventDetails> events) {
        String state = began;
        for (EventDetails event : events) {
            EventKind kind = definition.event(event.kind()).orElseThrow();
            if (!kind.mayHappen(definition.life(), state)) {
                throw BusinessRule.at("happenedOn", "registers.rule.order",
                        DocumentReference.day(event.happenedOn()));
            }
            state = kind.leadsTo() == null ? state : kind.leadsTo();
        }
        orders.check(definition, began, events);
        return state;
    }

    /** A main day that is new to a record. */
    void dated(RegisterDefinition definition, LocalDate day, Set<String> answered) {
        if (!planned(definition, day)) {
            happened(definition.mainDay(), day, answered);
        }
    }

    private boolean planned(RegisterDefinition definition, LocalDate day) {
        return day.isAfter(clock.today())
                && definition.field(definition.mainDay()).filter(f -> f.is(Field.Trait.AHEAD)).isPresent();
    }

    private void happened(String field, LocalDate day, Set<String> answered) {
        if (day.isAfter(clock.today())) {
            throw BusinessRule.at(field, "registers.rule.future");
        }
        // The portal itself brings in the past: imports, the demo.
        if (CurrentActor.get().accountId() != 0 && !answered.contains(OUTSIDE)) {
            periods.outsideCurrent(day).ifPresent(open -> {
                throw BusinessRule.ask(field, OUTSIDE, DocumentReference.day(open.from()),
                        DocumentReference.day(open.to()));
            });
        }
    }
}
