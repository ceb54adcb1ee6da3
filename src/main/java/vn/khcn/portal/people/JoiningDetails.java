package vn.khcn.portal.people;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.records.CarriedCount;

/**
 * A department that joins another, as both sides see it.
 *
 * @param brought what went over, once it was accepted
 */
public record JoiningDetails(long id, String from, String to, LocalDate day, String releasedBy, Instant releasedAt,
        @Nullable String acceptedBy, @Nullable Instant acceptedAt, List<CarriedCount> brought) {
    public JoiningDetails {
        brought = List.copyOf(brought);
    }

    /** True until the other side accepted it. */
    public boolean waits() {
        return acceptedAt == null;
    }
}
