package vn.khcn.portal.entries;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.Period;

/**
 * An entry as screens and reports see it.
 *
 * @param level         1 "- ", 2 "+ " below it
 * @param text          the unit's words
 * @param unread        taken over and not yet read
 * @param notArising    says that nothing arose; it is not printed
 * @param sourceKey     the line of a register it was proposed by
 * @param officeText    the office's copy where it edited one
 * @param returnComment what the office asked for when it returned the part; empty where nothing
 */
public record EntryDetails(long id, int version, long partId, long unitId, Period period, long topicId, EntryKind kind,
        double position, int level, String text, List<String> notes, boolean standing, boolean unread,
        boolean notArising, @Nullable String sourceKey, String writtenBy, Instant writtenAt,
        @Nullable String reviewedBy,
        @Nullable Instant reviewedAt, @Nullable String officeText, @Nullable String officeBy,
        @Nullable Instant officeAt, String returnComment) {
    public EntryDetails {
        notes = List.copyOf(notes);
    }

    /** The words as the report prints them. */
    public String printedText() {
        return officeText == null ? text : officeText;
    }

    public boolean reviewed() {
        return reviewedAt != null;
    }

    /** A head's own words, or lines a head took: nobody read them once more since. */
    public boolean reviewedUnread() {
        return writtenAt.equals(reviewedAt) && writtenBy.equals(reviewedBy);
    }

    /** The unit changed its words after the office made its copy. */
    public boolean officeBehind() {
        return officeAt != null && officeAt.isBefore(writtenAt);
    }

    public EntryText words() {
        return new EntryText(text, notes, level);
    }
}
