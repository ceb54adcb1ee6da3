package vn.khcn.portal.shell;

import org.jspecify.annotations.Nullable;

/**
 * What a change for many would do to one record.
 *
 * @param before what stands there now, in words; after what will
 * @param refusal why it cannot be; null where it can
 */
public record BulkRow(long id, int version, String title, String before, String after,
        @Nullable RuntimeException refusal) {
    public boolean possible() {
        return refusal == null;
    }

    /** True where the change makes a difference. */
    public boolean changes() {
        return !before.equals(after);
    }
}
