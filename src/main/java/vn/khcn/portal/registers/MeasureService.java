package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.registers.counting.DailyBook;
import vn.khcn.portal.registers.counting.Narrowing;
import vn.khcn.portal.registers.counting.Tally;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;

/** What a register's measures come to on some days, by category or place, and the records behind. */
@Service
@Transactional(readOnly = true)
public class MeasureService {
    /** More records than this are named by how many they are. */
    private static final int NAMED = 1000;
    private static final LocalDate BEGINNING = LocalDate.of(1900, 1, 1);
    private final DailyBook book;
    private final MeasureQueries queries;
    private final FieldWords words;
    private final Translations texts;
    private final UnitPastService units;

    MeasureService(DailyBook book, MeasureQueries queries, FieldWords words, Translations texts,
            UnitPastService units) {
        this.units = units;
        this.book = book;
        this.queries = queries;
        this.words = words;
        this.texts = texts;
    }

    /**
     * A measure on some days.
     *
     * @param where field → value; what the daily counts are parted by is quick, other fields count the records anew
     */
    public BigDecimal total(RegisterDefinition register, Measure measure, DateRange days, Map<String, String> where,
            long unitId) {
        return total(register, measure, days, where, line(register, unitId, days.to()));
    }

    private BigDecimal total(RegisterDefinition register, Measure measure, DateRange days, Map<String, String> where,
            Set<Long> units) {
        if (measure.kind() == Measure.Kind.SHARE) {
            BigDecimal part = total(register, register.measure(measure.of()).orElseThrow(), days, where, units);
            BigDecimal whole = part
                    .add(total(register, register.measure(measure.minus()).orElseThrow(), days, where, units));
            return whole.signum() == 0
                    ? BigDecimal.ZERO
                    : part.multiply(BigDecimal.valueOf(100)).divide(whole, measure.decimals(), RoundingMode.HALF_UP);
        }
        if (measure.kind().balances()) {
            return total(register, register.measure(measure.of()).orElseThrow(), begun(measure, days), where, units)
                    .subtract(total(register, register.measure(measure.minus()).orElseThrow(), ended(measure, days),
                            where, units));
        }
        Narrowing narrowed = narrowed(register, measure, where, units);
        if (narrowed == null) {
            return number(measure, queries.total(question(register, measure, days, where, units)));
        }
        return measure.kind() == Measure.Kind.DISTINCT
                ? BigDecimal.valueOf(book.byCategory(register.code(), measure.code(), days, narrowed).size())
                : number(measure, book.total(register.code(), measure.code(), days, narrowed));
    }

    /** Category → what the measure comes to, the largest first. */
    public Map<String, BigDecimal> byCategory(RegisterDefinition register, Measure measure, DateRange days) {
        return sorted(measure, book.byCategory(register.code(), measure.code(), days, whole(register, days)));
    }

    /** Number of the place → what the measure comes to, the largest first. */
    public Map<Long, BigDecimal> byPlace(RegisterDefinition register, Measure measure, DateRange days) {
        return sorted(measure, book.byPlace(register.code(), measure.code(), days, whole(register, days)));
    }

    /** The records that count, oldest first; of very many the first and how many more there are. */
    public List<RecordRef> behind(RegisterDefinition register, Measure measure, DateRange days,
            Map<String, String> where, long unitId) {
        return behind(register, measure, days, where, line(register, unitId, days.to()));
    }

    private List<RecordRef> behind(RegisterDefinition register, Measure measure, DateRange days,
            Map<String, String> where, Set<Long> units) {
        List<RecordRef> records = new ArrayList<>();
        if (measure.kind() == Measure.Kind.SHARE) {
            return Stream.of(measure.of(), measure.minus())
                    .flatMap(m -> behind(register, register.measure(m).orElseThrow(), days, where, units).stream())
                    .collect(Collectors.toMap(RecordRef::id, r -> r, (a, b) -> a, LinkedHashMap::new)).values().stream()
                    .toList();
        }
        if (measure.kind().balances()) {
            List<RecordRef> gone = behind(register, register.measure(measure.minus()).orElseThrow(),
                    ended(measure, days), where, units);
            behind(register, register.measure(measure.of()).orElseThrow(), begun(measure, days), where, units).stream()
                    .filter(r -> gone.stream().noneMatch(g -> g.id() == r.id())).forEach(records::add);
            return records;
        }
        MeasureQueries.Question question = question(register, measure, days, where, units);
        List<MeasureQueries.Counted> counted = queries.behind(question, 0, NAMED);
        List<String> told = told(measure);
        FieldWords.Words names = words.of(register,
                register.fields().stream().filter(f -> told.contains(f.key())).toList(),
                counted.stream().map(c -> c.record().values(register.fields())).toList(), Translations.VIETNAMESE);
        counted.forEach(c -> records.add(reference(register, measure, c, names)));
        if (counted.size() == NAMED) {
            long more = queries.total(question).records() - NAMED;
            if (more > 0) {
                records.add(new RecordRef(register.code(), 0,
                        texts.vietnamese("registers.figure.more", FigureValue.count(more, "").grouped()), Map.of()));
            }
        }
        return records;
    }

    /** The days in which what a balance adds began. */
    static DateRange begun(Measure measure, DateRange days) {
        return new DateRange(BEGINNING, measure.kind() == Measure.Kind.CARRIED ? days.from().minusDays(1) : days.to());
    }

    /** The days in which what a balance takes off ended. */
    static DateRange ended(Measure measure, DateRange days) {
        return new DateRange(BEGINNING, measure.kind() == Measure.Kind.BALANCE ? days.to() : days.from().minusDays(1));
    }

    private RecordRef reference(RegisterDefinition register, Measure measure, MeasureQueries.Counted counted,
            FieldWords.Words names) {
        RecordRow row = counted.record().row(register);
        RegisterEvent event = counted.event();
        Map<String, String> fields = new LinkedHashMap<>();
        if (event == null) {
            put(fields, register, measure.on(), row, names);
        } else {
            EventDetails told = event.details(register.event(event.kind()).orElseThrow());
            fields.put(texts.vietnamese(register.labels() + "event." + told.kind()),
                    DocumentReference.day(told.happenedOn()));
            if (!told.document().isEmpty()) {
                fields.put(texts.vietnamese("registers.event.document"), told.document());
            }
            if (told.amount() != null) {
                fields.put(texts.vietnamese("registers.event.amount"),
                        new FigureValue(told.amount(), "", 0).grouped());
            }
        }
        told(measure).stream().filter(key -> !key.equals(measure.on()))
                .forEach(key -> put(fields, register, key, row, names));
        return new RecordRef(register.code(), row.id(), row.title(), fields);
    }

    /** The fields that say why a record counted. */
    private static List<String> told(Measure measure) {
        return Stream.of(measure.on(), measure.by(), measure.place(), measure.of()).filter(Objects::nonNull).distinct()
                .toList();
    }

    private void put(Map<String, String> fields, RegisterDefinition register, String key, RecordRow row,
            FieldWords.Words names) {
        register.field(key).map(f -> names.text(f, row.values())).filter(text -> !text.isEmpty())
                .ifPresent(text -> fields.put(texts.vietnamese(register.labels() + key), text));
    }

    /** What the daily counts can answer; null where they cannot. */
    private @Nullable Narrowing narrowed(RegisterDefinition register, Measure measure, Map<String, String> where,
            Set<Long> units) {
        Map<String, String> left = new TreeMap<>(where);
        String category = measure.by() == null ? null : left.remove(measure.by());
        String place = measure.place() == null ? null : left.remove(measure.place());
        return !left.isEmpty()
                ? null
                : new Narrowing(category == null ? "" : category, place == null ? 0 : Long.parseLong(place),
                        units);
    }

    /**
     * A unit's figures count what those it follows did; 0 is any unit. What units did that came with another department
     * after these days is in none of them.
     */
    private Set<Long> line(RegisterDefinition register, long unitId, LocalDate until) {
        Set<Long> later = units.notYet(until);
        Stream<Long> all = unitId != 0
                ? units.line(unitId, RegisterHandOver.kind(register.code())).stream()
                : later.isEmpty() ? Stream.empty() : units.units().stream().map(UnitOption::id);
        return all.filter(u -> u == unitId || !later.contains(u)).collect(Collectors.toSet());
    }

    private MeasureQueries.Question question(RegisterDefinition register, Measure measure, DateRange days,
            Map<String, String> where, Set<Long> line) {
        return new MeasureQueries.Question(register, measure, days, where, line);
    }

    private Narrowing whole(RegisterDefinition register, DateRange days) {
        return new Narrowing("", 0, line(register, 0, days.to()));
    }

    private static BigDecimal number(Measure measure, Tally tally) {
        return switch (measure.kind()) {
            case SUM -> tally.amount();
            case AVERAGE -> tally.records() == 0
                    ? BigDecimal.ZERO
                    : tally.amount().divide(BigDecimal.valueOf(tally.records()), measure.decimals(),
                            RoundingMode.HALF_UP);
            default -> BigDecimal.valueOf(tally.records());
        };
    }

    private static <K> Map<K, BigDecimal> sorted(Measure measure, Map<K, Tally> parts) {
        Map<K, BigDecimal> sorted = new LinkedHashMap<>();
        parts.entrySet().stream()
                .sorted((a, b) -> number(measure, b.getValue()).compareTo(number(measure, a.getValue())))
                .forEach(e -> sorted.put(e.getKey(), number(measure, e.getValue())));
        return sorted;
    }
}
