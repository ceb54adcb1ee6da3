package vn.khcn.portal.registers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.registers.counting.Tally;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Counts records and events themselves, and reads those that a measure counted: for what the daily counts do not part. */
@Component
class MeasureQueries {
    private final EntityManager entities;

    MeasureQueries(EntityManager entities) {
        this.entities = entities;
    }

    /** Which records or events: those of a measure on some days, with these values in these fields. */
    record Question(RegisterDefinition register, Measure measure, DateRange days, Map<String, String> where,
            Set<Long> units) {}

    /** A record that counted, and the event by which it did. */
    record Counted(RegisterRecord record, @Nullable RegisterEvent event) {}

    /** How many, or for a distinct count how many different values, and how much. */
    Tally total(Question question) {
        Query<Tuple> q = new Query<>(question, Tuple.class);
        Measure measure = question.measure();
        Expression<Long> number = measure.kind() == Measure.Kind.DISTINCT
                ? q.b.countDistinct(q.field(measure.of()))
                : q.b.count(q.records.get("id"));
        Expression<? extends Number> sum = !measure.kind().adds()
                ? q.b.literal(BigDecimal.ZERO)
                : q.b.sum(q.number(measure.of()));
        Tuple row = entities.createQuery(q.query.select(q.b.tuple(number, sum)).where(q.where())).getSingleResult();
        return new Tally((Long) row.get(0),
                row.get(1) == null ? BigDecimal.ZERO : new BigDecimal(row.get(1).toString()));
    }

    /** The records behind, oldest first. */
    List<Counted> behind(Question question, int first, int limit) {
        Query<Tuple> q = new Query<>(question, Tuple.class);
        q.query.select(q.events == null ? q.b.tuple(q.records) : q.b.tuple(q.records, q.events)).where(q.where())
                .orderBy(q.b.asc(q.day()), q.b.asc(q.records.get("id")));
        return entities.createQuery(q.query).setFirstResult(first).setMaxResults(limit).getResultStream()
                .map(row -> new Counted((RegisterRecord) row.get(0),
                        q.events == null ? null : (RegisterEvent) row.get(1)))
                .toList();
    }

    /** A query over the records of a measure, joined with its events where it counts events. */
    private final class Query<T> {
        private final Question question;
        private final CriteriaBuilder b = entities.getCriteriaBuilder();
        private final CriteriaQuery<T> query;
        private final Root<RegisterRecord> records;
        private final @Nullable Root<RegisterEvent> events;

        private Query(Question question, Class<T> type) {
            this.question = question;
            query = b.createQuery(type);
            records = query.from(RegisterRecord.class);
            events = question.measure().countsEvents() ? query.from(RegisterEvent.class) : null;
        }

        private Predicate[] where() {
            Measure measure = question.measure();
            List<Predicate> all = new ArrayList<>();
            all.add(b.equal(records.get("register"), question.register().code()));
            all.add(b.isFalse(records.get("removed")));
            all.add(b.between(day(), question.days().from(), question.days().to()));
            if (events != null) {
                all.add(b.equal(events.get("register"), question.register().code()));
                all.add(b.equal(events.get("recordId"), records.get("id")));
                all.add(events.get("kind").in(measure.events()));
            }
            if (!question.units().isEmpty()) {
                all.add(records.get("unitId").in(question.units()));
            }
            measure.where().forEach((key, values) -> all.add(key.equals("state")
                    ? records.get("state").in(values)
                    : field(key).in(values.stream().map(v -> typed(key, v)).toList())));
            question.where().forEach((key, value) -> all.add(key.equals("state")
                    ? b.equal(records.get("state"), value)
                    : b.equal(field(key), typed(key, value))));
            if (measure.kind() == Measure.Kind.DISTINCT || measure.kind() == Measure.Kind.AVERAGE) {
                all.add(b.isNotNull(field(measure.of())));
            }
            return all.toArray(Predicate[]::new);
        }

        private Expression<LocalDate> day() {
            if (events != null) {
                return events.get("happenedOn");
            }
            // The same day under two names: indexes know the main one.
            String on = question.measure().on();
            return records.get(on.equals(question.register().mainDay()) ? "mainDay" : slot(on));
        }

        private Expression<? extends Number> number(String key) {
            return key.equals("amount") && events != null
                    ? events.<BigDecimal>get("amount")
                    : field(key).as(BigDecimal.class);
        }

        /** A field: the event's own where its kind has it, else the record's. */
        private Expression<?> field(String key) {
            String own = events == null ? null : eventSlot(key);
            Root<RegisterEvent> joined = events;
            if (own == null || joined == null) {
                return records.get(slot(key));
            }
            return question.register().field(key).isEmpty()
                    ? joined.get(own)
                    : b.coalesce(joined.get(own), records.get(slot(key)));
        }

        private @Nullable String eventSlot(String key) {
            return question.measure().events().stream().flatMap(e -> question.register().event(e).stream())
                    .flatMap(e -> e.fields().stream()).filter(f -> f.key().equals(key)).map(Field::slot).findFirst()
                    .orElse(null);
        }

        private String slot(String key) {
            return question.register().field(key).orElseThrow().slot();
        }

        private Object typed(String key, String value) {
            FieldType type = question.register().field(key).or(() -> question.measure().events().stream()
                    .flatMap(e -> question.register().event(e).stream()).flatMap(e -> e.fields().stream())
                    .filter(f -> f.key().equals(key)).findFirst()).map(Field::type).orElseThrow();
            return Objects.requireNonNull(switch (type) {
                case REFERENCE -> Long.valueOf(value);
                case NUMBER, MONEY -> new BigDecimal(value);
                case DAY -> LocalDate.parse(value);
                case LINE, TEXT, CHOICE -> value;
            });
        }
    }
}
