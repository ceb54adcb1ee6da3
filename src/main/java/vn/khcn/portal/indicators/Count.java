package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.RecordsBehind;

/**
 * What a counting came to: the number, the facts or records it counts, the opening balance it starts from, and the
 * numbers that were set against it; the unit where a part is counted in one of its own, else empty.
 */
record Count(BigDecimal number, List<Fact> facts, List<RecordRef> records, @Nullable OpeningBalance opening,
        List<SetValue> set, String unit) {
    static final Count NOTHING = of(BigDecimal.ZERO, List.of());

    static Count of(BigDecimal number, List<Fact> facts) {
        return new Count(number, facts, List.of(), null, List.of(), "");
    }

    Count after(OpeningBalance balance) {
        return new Count(balance.amount().add(number), facts, records, balance, set, unit);
    }

    /** With what another one came to. @param behind what the other counts */
    Count and(Count other, List<RecordRef> behind) {
        List<RecordRef> before = records;
        return new Count(number.add(other.number), facts,
                new RecordsBehind(() -> Stream.concat(before.stream(), behind.stream()).toList()), opening,
                Stream.concat(set.stream(), other.set.stream()).toList(), unit);
    }

    /** The same with numbers set for some of its months. */
    Count with(BigDecimal difference, List<SetValue> values) {
        return new Count(number.add(difference), facts, records, opening, values, unit);
    }

    /** Why the number is not the counted one; null where it is. */
    @Nullable
    String reason() {
        return set.isEmpty()
                ? null
                : set.stream().map(v -> v.month().label() + ": " + v.reason()).collect(Collectors.joining("; "));
    }
}
