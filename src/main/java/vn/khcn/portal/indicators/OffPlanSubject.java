package vn.khcn.portal.indicators;

import org.jspecify.annotations.Nullable;

/**
 * What is off its plan.
 *
 * @param type "indicator", or another room's kind of record that has a plan: "key-target"
 * @param unit that answers for it; null where no unit does
 */
public record OffPlanSubject(String type, long id, @Nullable Long unit) {
    public static OffPlanSubject indicator(long id, @Nullable Long unit) {
        return new OffPlanSubject("indicator", id, unit);
    }
}
