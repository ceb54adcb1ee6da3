package vn.khcn.portal.lines;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/** A bean of a room that can show its records as they were. */
public interface PastRecords {
    /** True where records of this type are the room's. */
    boolean knows(String type);

    /**
     * A record's fields as shown, label → value in order; empty where it was not there.
     *
     * @param moment of the machine's time
     */
    Optional<Map<String, String>> at(String type, long id, Instant moment);
}
