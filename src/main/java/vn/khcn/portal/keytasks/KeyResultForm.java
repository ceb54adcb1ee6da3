package vn.khcn.portal.keytasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A result as entered: what was done by a day.
 *
 * @param target    null where it is about the whole task
 * @param words     {@link vn.khcn.portal.kernel.Sentence} markup, so that figures in it come from records
 * @param quantity  how much it adds to the target; counts once there is evidence. Null where it adds nothing
 * @param completes a target without a quantity is reached by it
 * @param document  the document that proves it, by number and symbol; empty where a file does
 * @param printed   the annex tells it
 */
public record KeyResultForm(long task, @Nullable Long target, LocalDate on, String words,
        @Nullable BigDecimal quantity, boolean completes, String document, boolean printed) {}
