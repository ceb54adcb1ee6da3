package vn.khcn.portal.keytasks;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/** How much of a target was planned by a day, and what follows from how much is done. */
final class Pace {
    private static final int DECEMBER = 12;
    private final int year;
    private final KeyTargetForm target;

    Pace(int year, KeyTargetForm target) {
        this.year = year;
        this.target = target;
    }

    /** The last good day. */
    LocalDate due() {
        Integer month = target.month();
        return end(month == null ? DECEMBER : month);
    }

    /**
     * Planned by the end of a day: the parts whose month is over, where every part has one and they add up; else the
     * share of the days gone since new year, in whole units, for half a document is none.
     */
    BigDecimal planned(LocalDate day) {
        BigDecimal quantity = target.quantity();
        if (quantity == null || day.isBefore(LocalDate.of(year, 1, 1))) {
            return BigDecimal.ZERO;
        }
        if (!day.isBefore(due())) {
            return quantity;
        }
        if (!target.parts().isEmpty() && target.parts().stream().allMatch(p -> p.month() != null)) {
            return target.parts().stream().filter(p -> over(p.month(), day)).map(KeyPart::quantity)
                    .reduce(BigDecimal.ZERO, BigDecimal::add).min(quantity);
        }
        LocalDate before = LocalDate.of(year, 1, 1).minusDays(1);
        BigDecimal gone = BigDecimal.valueOf(ChronoUnit.DAYS.between(before, day));
        BigDecimal all = BigDecimal.valueOf(ChronoUnit.DAYS.between(before, due()));
        return quantity.multiply(gone).divide(all, 0, RoundingMode.FLOOR);
    }

    /** @param completed a target without a quantity was reached */
    KeyState state(BigDecimal done, boolean completed, LocalDate day) {
        BigDecimal quantity = target.quantity();
        if (quantity == null ? completed : done.compareTo(quantity) >= 0) {
            return KeyState.DONE;
        }
        if (day.isAfter(due())) {
            return KeyState.LATE;
        }
        return quantity != null && done.compareTo(planned(day)) < 0 ? KeyState.BEHIND : KeyState.RUNNING;
    }

    /** Whole percent of the quantity, rounded down: 100 only when it is reached. Null where nothing is counted. */
    @Nullable
    Integer percent(BigDecimal done) {
        BigDecimal quantity = target.quantity();
        return quantity == null
                ? null
                : done.multiply(BigDecimal.valueOf(100)).divide(quantity, 0, RoundingMode.FLOOR).intValue();
    }

    private boolean over(@Nullable Integer month, LocalDate day) {
        return month != null && !day.isBefore(end(month));
    }

    private LocalDate end(int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }
}
