package vn.khcn.portal.registers;

import jakarta.persistence.EntityManager;
import jakarta.persistence.criteria.CriteriaBuilder;
import jakarta.persistence.criteria.CriteriaQuery;
import jakarta.persistence.criteria.Expression;
import jakarta.persistence.criteria.Order;
import jakarta.persistence.criteria.Path;
import jakarta.persistence.criteria.Predicate;
import jakarta.persistence.criteria.Root;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Reads a register's records by the slots of its fields. JPA criteria, so the department is never forgotten. */
@Component
class RecordQueries {
    private static final Map<String, String> OWN = Map.of("state", "state", "unit", "unitId", "title", "title",
            "officer", "officer");
    private static final int TOGETHER = 500;
    private final EntityManager entities;
    private final UnitPastService units;

    RecordQueries(EntityManager entities, UnitPastService units) {
        this.units = units;
        this.entities = entities;
    }

    /**
     * A page in the order asked for; the sort's properties are field keys, or state, unit, title, officer. Its numbers
     * are found first, in an index where there is one: records are wide, and only those shown are read.
     */
    List<RegisterRecord> list(RegisterDefinition definition, RecordFilter filter, Pageable page) {
        CriteriaBuilder b = entities.getCriteriaBuilder();
        CriteriaQuery<Long> numbers = b.createQuery(Long.class);
        Root<RegisterRecord> root = numbers.from(RegisterRecord.class);
        numbers.select(root.get("id")).where(conditions(b, root, definition, filter))
                .orderBy(order(b, root, definition, page.getSort()));
        List<Long> ids = entities.createQuery(numbers).setFirstResult((int) page.getOffset())
                .setMaxResults(page.getPageSize()).getResultList();
        if (ids.isEmpty()) {
            return List.of();
        }
        CriteriaQuery<RegisterRecord> records = b.createQuery(RegisterRecord.class);
        records.where(records.from(RegisterRecord.class).get("id").in(ids));
        Map<Long, RegisterRecord> found = entities.createQuery(records).getResultStream()
                .collect(Collectors.toMap(RegisterRecord::id, Function.identity()));
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }

    long count(RegisterDefinition definition, RecordFilter filter) {
        CriteriaBuilder b = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = b.createQuery(Long.class);
        Root<RegisterRecord> root = query.from(RegisterRecord.class);
        query.select(b.count(root)).where(conditions(b, root, definition, filter));
        return entities.createQuery(query).getSingleResult();
    }

    /** State → how many records stand in it. */
    Map<String, Long> byState(RegisterDefinition definition, RecordFilter filter) {
        CriteriaBuilder b = entities.getCriteriaBuilder();
        CriteriaQuery<Object[]> query = b.createQuery(Object[].class);
        Root<RegisterRecord> root = query.from(RegisterRecord.class);
        query.select(b.array(root.get("state"), b.count(root)))
                .where(conditions(b, root, definition, filter)).groupBy(root.get("state"));
        Map<String, Long> counts = new LinkedHashMap<>();
        entities.createQuery(query).getResultList().forEach(row -> counts.put((String) row[0], (Long) row[1]));
        return counts;
    }

    /** True where another record of the register (in the year, if given) has this value. */
    boolean taken(RegisterDefinition definition, Field field, Object value, long self, int year) {
        CriteriaBuilder b = entities.getCriteriaBuilder();
        CriteriaQuery<Long> query = b.createQuery(Long.class);
        Root<RegisterRecord> root = query.from(RegisterRecord.class);
        List<Predicate> all = new ArrayList<>(List.of(conditions(b, root, definition, RecordFilter.ALL)));
        all.add(b.equal(root.get(field.slot()), value));
        all.add(b.notEqual(root.get("id"), self));
        if (year > 0) {
            all.add(b.between(root.get("mainDay"), LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        }
        query.select(b.count(root)).where(all.toArray(Predicate[]::new));
        return entities.createQuery(query).getSingleResult() > 0;
    }

    /** Records that have one of these values in a field. */
    List<RegisterRecord> having(RegisterDefinition definition, Field field, List<Object> values) {
        List<RegisterRecord> found = new ArrayList<>();
        for (int from = 0; from < values.size(); from += TOGETHER) {
            CriteriaBuilder b = entities.getCriteriaBuilder();
            CriteriaQuery<RegisterRecord> query = b.createQuery(RegisterRecord.class);
            Root<RegisterRecord> root = query.from(RegisterRecord.class);
            query.where(b.and(conditions(b, root, definition, RecordFilter.ALL)),
                    root.get(field.slot()).in(values.subList(from, Math.min(values.size(), from + TOGETHER))));
            found.addAll(entities.createQuery(query).getResultList());
        }
        return found;
    }

    /** Records whose field points at something, those taken out too. */
    List<RegisterRecord> pointing(RegisterDefinition definition, Field field, long target) {
        CriteriaBuilder b = entities.getCriteriaBuilder();
        CriteriaQuery<RegisterRecord> query = b.createQuery(RegisterRecord.class);
        Root<RegisterRecord> root = query.from(RegisterRecord.class);
        query.where(b.equal(root.get("register"), definition.code()), b.equal(root.get(field.slot()), target));
        return entities.createQuery(query).getResultList();
    }

    /** What a filter means, for a query whose root is a record. */
    Predicate[] conditions(CriteriaBuilder b, Path<RegisterRecord> root, RegisterDefinition definition,
            RecordFilter filter) {
        List<Predicate> all = new ArrayList<>();
        all.add(b.equal(root.get("register"), definition.code()));
        all.add(b.isFalse(root.get("removed")));
        if (!filter.text().isBlank()) {
            String folded = CleanText.sought(CleanText.line(filter.text())).replaceAll("([!%_])", "!$1");
            all.add(b.like(root.get("sought"), "%" + folded + "%", '!'));
        }
        if (!filter.states().isEmpty()) {
            all.add(root.get("state").in(filter.states()));
        }
        if (!filter.units().isEmpty()) {
            all.add(root.get("unitId").in(filter.units().stream()
                    .flatMap(u -> units.line(u, RegisterHandOver.kind(definition.code())).stream()).toList()));
        }
        if (filter.from() != null) {
            all.add(b.greaterThanOrEqualTo(root.get("mainDay"), filter.from()));
        }
        if (filter.to() != null) {
            all.add(b.lessThanOrEqualTo(root.get("mainDay"), filter.to()));
        }
        filter.fields().forEach((key, wanted) -> definition.field(key)
                .ifPresent(field -> all.add(matches(b, root.get(field.slot()), field, wanted))));
        if (!filter.watched().isEmpty()) {
            all.add(b
                    .or(filter.watched().stream().map(w -> watched(b, root, definition, w)).toArray(Predicate[]::new)));
        }
        return all.toArray(Predicate[]::new);
    }

    private static Predicate watched(CriteriaBuilder b, Path<RegisterRecord> root, RegisterDefinition definition,
            RecordFilter.Watched watched) {
        Predicate inState = watched.states().isEmpty() ? b.conjunction() : root.get("state").in(watched.states());
        return watched.day() == null
                ? inState
                : b.and(inState, b.between(root.get(definition.field(watched.day()).orElseThrow().slot()),
                        watched.days().from(), watched.days().to()));
    }

    private static Predicate matches(CriteriaBuilder b, Expression<?> slot, Field field, Set<String> wanted) {
        return switch (field.type()) {
            case CHOICE -> slot.in(wanted);
            case REFERENCE -> slot.in(wanted.stream().filter(v -> v.matches("\\d{1,18}")).map(Long::valueOf).toList());
            case LINE, TEXT -> b.like(slot.as(String.class),
                    "%" + wanted.iterator().next().replaceAll("([!%_])", "!$1") + "%", '!');
            case NUMBER, MONEY -> slot.in(wanted.stream().map(java.math.BigDecimal::new).toList());
            case DAY -> slot.in(wanted.stream().map(LocalDate::parse).toList());
        };
    }

    private static List<Order> order(CriteriaBuilder b, Root<RegisterRecord> root, RegisterDefinition definition,
            Sort sort) {
        List<Order> order = new ArrayList<>();
        Set<String> sorted = new HashSet<>();
        sort.forEach(by -> {
            String slot = by.getProperty().equals(definition.mainDay())
                    ? "mainDay"
                    : definition.field(by.getProperty()).filter(f -> f.type() != FieldType.TEXT).map(Field::slot)
                            .orElseGet(() -> OWN.getOrDefault(by.getProperty(), "mainDay"));
            sorted.add(slot);
            order.add(by.isAscending() ? b.asc(root.get(slot)) : b.desc(root.get(slot)));
        });
        // Day and number are the last word on equal rows, so that pages never overlap; indexes end with them too.
        boolean upwards = !order.isEmpty() && order.getFirst().isAscending();
        Stream.of("mainDay", "id").filter(last -> !sorted.contains(last))
                .forEach(last -> order.add(upwards ? b.asc(root.get(last)) : b.desc(root.get(last))));
        return order;
    }
}
