package vn.khcn.portal.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One recipient of an issued document: how and when it went, when it was confirmed. */
public record SendingDetails(long id, String recipient, SendingChannel channel, LocalDate sentOn,
        @Nullable LocalDate confirmedOn, String note) {}
