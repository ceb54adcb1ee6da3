package vn.khcn.portal.registers;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** What was done to many records, so that it can be taken back. */
public record BulkDone(String register, BulkChange change, List<One> records) {
    public BulkDone {
        records = List.copyOf(records);
    }

    /**
     * One record.
     *
     * @param eventId what was recorded; 0 for a value
     * @param before  the value it had, or the unit
     */
    public record One(long id, long eventId, @Nullable Object before) {}
}
