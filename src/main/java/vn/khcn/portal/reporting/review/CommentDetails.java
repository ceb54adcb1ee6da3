package vn.khcn.portal.reporting.review;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A comment as shown; {@code thread} is null for the one that began. */
public record CommentDetails(long id, long report, @Nullable Long thread, String block, String figure, String author,
        long authorAccount, String text, Instant at, @Nullable Instant resolvedAt, @Nullable String resolvedBy) {
    public boolean open() {
        return resolvedAt == null;
    }
}
