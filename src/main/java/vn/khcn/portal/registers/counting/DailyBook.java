package vn.khcn.portal.registers.counting;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.ManyRows;
import vn.khcn.portal.registers.definition.RegisterDefinition;

/** Keeps the daily counts and adds them up. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DailyBook {
    /** Adds to a row, or starts it: one statement, so that two transactions never lose each other's count. */
    private static final String ADD = """
            insert into registers_daily (id, department_id, register, measure, day, unit_id, category, place_id, records, amount)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            on duplicate key update records = records + value(records), amount = amount + value(amount)""";
    private final DailyCounts counts;
    private final ManyRows rows;

    DailyBook(DailyCounts counts, ManyRows rows) {
        this.counts = counts;
        this.rows = rows;
    }

    /** Books the difference a change of one record makes; null for a record that does not count before or after. */
    public void book(RegisterDefinition definition, @Nullable CountedRecord before, @Nullable CountedRecord after) {
        Map<DailyKey, Tally> difference = new HashMap<>(Contributions.of(definition, after));
        Contributions.of(definition, before)
                .forEach((key, tally) -> difference.merge(key, tally.negated(), Tally::plus));
        book(difference);
    }

    /** Adds what came together over many records. */
    public void book(Map<DailyKey, Tally> difference) {
        long department = CurrentActor.get().departmentId();
        Map<String, DailyKey> ordered = new TreeMap<>();
        difference.forEach((key, tally) -> {
            if (!tally.isNothing()) {
                ordered.put(key.hash(department), key);
            }
        });
        // Always in the same order: two changes at once wait for each other instead of dying of a deadlock.
        rows.write(ADD, ordered.entrySet().stream().map(row -> {
            DailyKey key = row.getValue();
            Tally tally = difference.getOrDefault(key, Tally.NONE);
            return new Object[]{row.getKey(), department, key.register(), key.measure(), key.day(), key.unitId(),
                    key.category(), key.placeId(), tally.records(), tally.amount()};
        }).toList());
    }

    /** Forgets a register's counts, before they are made anew from its records. */
    public void forget(String register) {
        counts.forget(register);
    }

    /** The tally of some days. */
    public Tally total(String register, String measure, DateRange days, Narrowing to) {
        Object[] row = counts.total(register, measure, days.from(), days.to(), to.category(), to.placeId(),
                to.units().isEmpty(), to.units()).getFirst();
        return new Tally(((Number) row[0]).longValue(), (BigDecimal) row[1]);
    }

    /** Category → tally over some days. */
    public Map<String, Tally> byCategory(String register, String measure, DateRange days, Narrowing to) {
        return tallies(counts.byCategory(register, measure, days.from(), days.to(), to.category(), to.placeId(),
                to.units().isEmpty(), to.units()), String::valueOf);
    }

    /** Number of the place → tally over some days. */
    public Map<Long, Tally> byPlace(String register, String measure, DateRange days, Narrowing to) {
        return tallies(counts.byPlace(register, measure, days.from(), days.to(), to.category(),
                to.units().isEmpty(), to.units()),
                place -> ((Number) place).longValue());
    }

    private static <K> Map<K, Tally> tallies(List<Object[]> rows, Function<Object, K> key) {
        Map<K, Tally> tallies = new LinkedHashMap<>();
        rows.forEach(row -> tallies.put(key.apply(row[0]),
                new Tally(((Number) row[1]).longValue(), (BigDecimal) row[2])));
        return tallies;
    }
}
