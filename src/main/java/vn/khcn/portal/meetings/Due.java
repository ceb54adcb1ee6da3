package vn.khcn.portal.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A directive's deadline.
 *
 * @param day   the last good day: 17/5 for "trước ngày 18/5"; null where there is none or the next meeting is not called yet
 * @param words as typed
 */
public record Due(DueKind kind, @Nullable LocalDate day, String words) {
    public static final Due NONE = new Due(DueKind.NONE, null, "");
    public static final Due STANDING = new Due(DueKind.STANDING, null, "thường xuyên");
    public static final Due NEXT_MEETING = new Due(DueKind.NEXT_MEETING, null, "giao ban tới");

    public static Due day(LocalDate day, String words) {
        return new Due(DueKind.DAY, day, words);
    }
}
