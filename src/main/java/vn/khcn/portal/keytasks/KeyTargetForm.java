package vn.khcn.portal.keytasks;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A target of a key task as entered.
 *
 * @param text          empty for the only target of a task: then the task says it
 * @param quantity      null where nothing is counted
 * @param volume        words after the quantity and its unit: "được hỗ trợ"
 * @param month         by the end of which month; null for the end of the year
 * @param unit          the unit that answers for it
 * @param indicator     counted through this indicator; null where results with evidence are added up
 * @param parts         the detail; adds up to the quantity, or the target is marked
 */
public record KeyTargetForm(String text, @Nullable BigDecimal quantity, String unitOfMeasure, String volume,
        @Nullable Integer month, long unit, @Nullable Long indicator, List<KeyPart> parts) {
    public KeyTargetForm {
        parts = List.copyOf(parts);
    }

    /** What the parts add up to; empty parts add up to the quantity. */
    public boolean addsUp() {
        return quantity == null || parts.isEmpty() || partsTotal().compareTo(quantity) == 0;
    }

    public BigDecimal partsTotal() {
        return parts.stream().map(KeyPart::quantity).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
