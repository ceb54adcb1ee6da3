package vn.khcn.portal.registers.counting;

import java.math.BigDecimal;

/** How many, and how much together. */
public record Tally(long records, BigDecimal amount) {
    public static final Tally NONE = new Tally(0, BigDecimal.ZERO);

    public Tally plus(Tally other) {
        return new Tally(records + other.records, amount.add(other.amount));
    }

    /** As much less. */
    public Tally negated() {
        return new Tally(-records, amount.negate());
    }

    boolean isNothing() {
        return records == 0 && amount.signum() == 0;
    }
}
