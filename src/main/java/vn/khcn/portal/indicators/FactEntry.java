package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A dated fact to record: how much, of what category, where, about whom.
 *
 * @param amount in the indicator's unit of measure; for a distinct count the fact itself counts
 */
public record FactEntry(LocalDate occurredOn, BigDecimal amount, String category, String place, String party,
        String note) {}
