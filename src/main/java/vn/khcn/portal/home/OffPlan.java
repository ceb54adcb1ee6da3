package vn.khcn.portal.home;

import org.jspecify.annotations.Nullable;
import vn.khcn.portal.indicators.OffPlanReason;

/**
 * What is known about something being off its plan.
 *
 * @param last what was said last, the leaders' question where it is not answered; null where nothing was
 * @param owed its unit owes a reason today
 */
public record OffPlan(@Nullable OffPlanReason last, boolean owed) {
    /** What is owed, as a translation key. */
    public String words() {
        return last == null ? "home.offPlan.none" : last.question() ? "home.offPlan.asked" : "home.offPlan.old";
    }

    /** What the unit says, where it has answered. */
    public @Nullable OffPlanReason reason() {
        return last == null || last.question() ? null : last;
    }
}
