package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;

/** The records a measure counts one by one, with what happened to each, and its parts in words: what lines are made from. */
@Service
@Transactional(readOnly = true)
public class CountedRowService {
    private final MeasureQueries queries;
    private final MeasureService measures;
    private final KeyReading reading;
    private final FieldWords words;

    CountedRowService(MeasureQueries queries, MeasureService measures, KeyReading reading, FieldWords words) {
        this.queries = queries;
        this.measures = measures;
        this.reading = reading;
        this.words = words;
    }

    /** A part of a measure's breakdown: what narrows a figure to it, its word inside a sentence, what it comes to. */
    public record PartOf(String category, String word, BigDecimal number) {}

    /**
     * The records, oldest first, of a balance those that are still there; none where a name of the narrowing is not known.
     *
     * @param named field → value as a figure's key names it
     */
    public List<CountedRow> rows(RegisterDefinition register, Measure measure, DateRange days,
            Map<String, String> named, int limit) {
        if (measure.kind().balances()) {
            Set<Long> gone = rows(register, register.measure(measure.minus()).orElseThrow(),
                    MeasureService.ended(measure, days), named, Integer.MAX_VALUE).stream().map(r -> r.row().id())
                    .collect(Collectors.toSet());
            return rows(register, register.measure(measure.of()).orElseThrow(), MeasureService.begun(measure, days),
                    named, Integer.MAX_VALUE).stream().filter(r -> !gone.contains(r.row().id())).limit(limit).toList();
        }
        return reading.where(register, measure, named).map(where -> queries
                .behind(new MeasureQueries.Question(register, measure, days, where, Set.of()), 0, limit).stream()
                .map(counted -> {
                    RegisterEvent event = counted.event();
                    return new CountedRow(counted.record().row(register), event == null
                            ? null
                            : event.details(register.event(event.kind()).orElseThrow()));
                }).toList()).orElse(List.of());
    }

    /** The parts of a measure by its own breakdown, or by place; the largest first, none that is zero. */
    public List<PartOf> parts(RegisterDefinition register, Measure measure, DateRange days, Map<String, String> named,
            boolean byPlace) {
        String key = byPlace ? measure.place() : measure.by();
        Optional<Field> field = Optional.ofNullable(key).flatMap(k -> field(register, measure, k));
        if (field.isEmpty() || measure.kind() == Measure.Kind.AVERAGE) {
            return List.of();
        }
        Map<String, BigDecimal> numbers = new LinkedHashMap<>();
        if (!named.isEmpty()) {
            rows(register, measure, days, named, Integer.MAX_VALUE).forEach(row -> numbers.merge(
                    category(row, field.get()), amount(row, measure), BigDecimal::add));
        } else if (byPlace) {
            measures.byPlace(register, measure, days).forEach((place, n) -> numbers.put(Long.toString(place), n));
        } else {
            numbers.putAll(measures.byCategory(register, measure, days));
        }
        List<PartOf> parts = new ArrayList<>();
        numbers.forEach((category, number) -> {
            if (number.signum() != 0 && !category.isEmpty() && !category.equals("0")) {
                parts.add(new PartOf(category, word(register, field.get(), category), number));
            }
        });
        parts.sort((a, b) -> b.number().compareTo(a.number()));
        return parts;
    }

    /** A field of the record, or of the events a measure counts. */
    public Optional<Field> field(RegisterDefinition register, Measure measure, String key) {
        return register.field(key).or(() -> measure.events().stream().flatMap(e -> register.event(e).stream())
                .flatMap(e -> e.fields().stream()).filter(f -> f.key().equals(key)).findFirst());
    }

    private String word(RegisterDefinition register, Field field, String category) {
        Object value = field.type() == FieldType.REFERENCE ? (Object) Long.valueOf(category) : category;
        RecordValues values = RecordValues.of(field.key(), value);
        String word = words.of(register, List.of(field), List.of(values), Translations.VIETNAMESE).text(field, values);
        // Names keep their capitals; a choice or a line that is written in capitals keeps them too.
        return field.type() == FieldType.REFERENCE || word.length() < 2 || Character.isUpperCase(word.charAt(1))
                ? word
                : Character.toLowerCase(word.charAt(0)) + word.substring(1);
    }

    private static String category(CountedRow row, Field field) {
        String own = row.event() == null ? "" : row.event().values().category(field.key());
        return own.isEmpty() ? row.row().values().category(field.key()) : own;
    }

    private static BigDecimal amount(CountedRow row, Measure measure) {
        if (measure.kind() != Measure.Kind.SUM) {
            return BigDecimal.ONE;
        }
        BigDecimal money = row.event() == null ? null : row.event().amount();
        return measure.of().equals("amount") && money != null
                ? money
                : Objects.requireNonNullElse(row.row().values().number(measure.of()), BigDecimal.ZERO);
    }
}
