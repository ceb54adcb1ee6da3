package vn.khcn.portal.registers.counting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** What one record adds to the daily counts of its register. */
public final class Contributions {
    private static final int CATEGORY = 300;

    private Contributions() {}

    /** Row → what the record adds to it, for every measure that is counted day by day. */
    public static Map<DailyKey, Tally> of(RegisterDefinition definition, @Nullable CountedRecord record) {
        Map<DailyKey, Tally> sums = new TreeMap<>(java.util.Comparator.comparing(DailyKey::toString));
        if (record == null) {
            return sums;
        }
        for (Measure measure : definition.measures()) {
            if (measure.kind().derived()) {
                continue;
            }
            if (measure.countsEvents()) {
                record.events().stream().filter(e -> measure.events().contains(e.kind()))
                        .forEach(e -> add(sums, definition, measure, record, e.day(), values(record, e), e.amount()));
            } else {
                LocalDate day = record.values().day(measure.on());
                if (day != null) {
                    add(sums, definition, measure, record, day, record.values(), null);
                }
            }
        }
        return sums;
    }

    private static void add(Map<DailyKey, Tally> sums, RegisterDefinition definition, Measure measure,
            CountedRecord record, LocalDate day, RecordValues values, @Nullable BigDecimal money) {
        if (!counts(measure, record.state(), values)) {
            return;
        }
        String category = values.category(measure.by());
        if (measure.kind() == Measure.Kind.DISTINCT && category.isEmpty()) {
            return;
        }
        Long place = measure.place() == null ? null : values.reference(measure.place());
        DailyKey key = new DailyKey(definition.code(), measure.code(), day, record.unitId(),
                category.length() > CATEGORY ? category.substring(0, CATEGORY) : category, place == null ? 0 : place);
        BigDecimal amount = !measure.kind().adds()
                ? BigDecimal.ZERO
                : measure.countsEvents() && measure.of().equals("amount") ? money : values.number(measure.of());
        if (amount == null && measure.kind() == Measure.Kind.AVERAGE) {
            return;
        }
        sums.merge(key, new Tally(1, Objects.requireNonNullElse(amount, BigDecimal.ZERO)), Tally::plus);
    }

    /** True where a measure's conditions hold. */
    public static boolean counts(Measure measure, String state, RecordValues values) {
        return measure.where().entrySet().stream().allMatch(e -> {
            List<String> wanted = e.getValue();
            return wanted.contains(e.getKey().equals("state") ? state : values.category(e.getKey()));
        });
    }

    /** The event's own values before the record's. */
    public static RecordValues values(CountedRecord record, CountedRecord.Event event) {
        RecordValues both = record.values();
        for (Map.Entry<String, Object> own : event.values().all().entrySet()) {
            both = both.with(own.getKey(), own.getValue());
        }
        return both;
    }
}
