package vn.khcn.portal.registers.definition;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.DateRange;

/**
 * Records that somebody must look at: due soon, late, stuck. Drawn as a number in the register's strip and as a choice of
 * its filter.
 *
 * @param states states it looks in; empty means any
 * @param day    day field it looks at; null for the state alone
 * @param from   first day, counted from today
 * @param to     last day, counted from today
 */
public record Watch(String code, Set<String> states, @Nullable String day, int from, int to) {
    private static final int EVER = 36_500;

    public Watch {
        states = Set.copyOf(states);
    }

    public static Watch of(String code) {
        return new Watch(code, Set.of(), null, 0, 0);
    }

    public Watch in(LifeState... wanted) {
        return new Watch(code, Stream.of(wanted).map(LifeState::name).collect(Collectors.toSet()), day, from, to);
    }

    /** The day comes within so many days from today on. */
    public Watch within(String dayField, int days) {
        return new Watch(code, states, dayField, 0, days);
    }

    /** The day is more than so many days past. */
    public Watch past(String dayField, int days) {
        return new Watch(code, states, dayField, -EVER, -days - 1);
    }

    /** The days it means when it is asked on a day. */
    public DateRange days(LocalDate today) {
        return new DateRange(today.plusDays(from), today.plusDays(to));
    }
}
