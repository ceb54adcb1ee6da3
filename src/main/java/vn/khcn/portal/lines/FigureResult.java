package vn.khcn.portal.lines;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.RecordRef;

/**
 * A figure with its proof.
 *
 * @param definition what it counts, in words for the reader
 * @param records    the very records it counts
 * @param override   the reason where a person set the number against the records, else null
 */
public record FigureResult(FigureValue value, String definition, LocalDate asOf, List<RecordRef> records,
        @Nullable String override) {
    public FigureResult {
        records = records instanceof RecordsBehind ? records : List.copyOf(records);
    }

    /** The number of records is the figure. */
    public static FigureResult count(List<RecordRef> records, String unit, String definition, LocalDate asOf) {
        return new FigureResult(FigureValue.count(records.size(), unit), definition, asOf, records, null);
    }
}
