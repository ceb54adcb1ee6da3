package vn.khcn.portal.exchange;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A client in the list; the secret is not known any more. */
public record ClientSummary(long id, int version, String name, LocalDate validFrom, @Nullable LocalDate validTo,
        Instant createdAt, String createdBy, @Nullable Instant lastUsedAt, @Nullable Instant endedAt,
        @Nullable String endedBy, ClientState state) {}
