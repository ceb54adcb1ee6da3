package vn.khcn.portal.indicators;

import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What was said about being off plan. @param cause null where it is the leaders' question */
public record OffPlanReason(@Nullable OffPlanCause cause, String words, LocalDate on, String by) {
    public boolean question() {
        return cause == null;
    }

    /** "Vướng đấu thầu, mua sắm: chờ hóa chất"; a question's words alone. @param text translates a key */
    public String said(UnaryOperator<String> text) {
        String chosen = cause == null ? "" : text.apply(cause.textKey());
        return words.isEmpty() || chosen.isEmpty() ? chosen + words : chosen + ": " + words;
    }
}
