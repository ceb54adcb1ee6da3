package vn.khcn.portal.registers.counting;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.definition.RecordValues;

/** What counts of a record: its unit, state, values and events. */
public record CountedRecord(long unitId, String state, RecordValues values, List<Event> events) {
    public CountedRecord {
        events = List.copyOf(events);
    }

    /** What counts of an event. */
    public record Event(String kind, LocalDate day, @Nullable BigDecimal amount, RecordValues values) {}
}
