package vn.khcn.portal.registers;

import java.util.List;

/** A record with its events, oldest first. */
public record RecordDetails(RecordRow row, List<EventDetails> events) {
    public RecordDetails {
        events = List.copyOf(events);
    }
}
