package vn.khcn.portal.indicators;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What was said about being off plan. @param cause null where it is the leaders' question */
public record OffPlanReason(@Nullable OffPlanCause cause, String words, LocalDate on, String by) {
    public boolean question() {
        return cause == null;
    }
}
