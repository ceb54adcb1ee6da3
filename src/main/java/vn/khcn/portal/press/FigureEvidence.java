package vn.khcn.portal.press;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.RecordRef;

/**
 * The proof of one figure: what was asked, what it came to, and the very records it counts, as they were.
 *
 * @param id         unique within the document
 * @param key        the figure's key, the same wherever the same figure is printed
 * @param definition what it counts, in words
 * @param asOf       the day the records were looked at
 * @param override   the reason where a person set the number against the records; null where it is counted
 */
public record FigureEvidence(String id, String key, String printed, BigDecimal value, String unit, String definition,
        LocalDate asOf, List<RecordRef> records, @Nullable String override) {
    public FigureEvidence {
        records = List.copyOf(records);
    }
}
