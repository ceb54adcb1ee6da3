package vn.khcn.portal.entries;

import org.jspecify.annotations.Nullable;

/** Something that must be done before a part can be submitted, and where. */
public record Blocker(What what, @Nullable Long topicId, @Nullable EntryKind kind, @Nullable Long entryId) {
    /** What is to be done. */
    public enum What {
        /** Nothing was written at all. */
        EMPTY,
        /** A required topic has no row. */
        MISSING,
        /** A row was taken over and not read yet. */
        UNREAD,
        /** A row has not been reviewed by the head. */
        UNREVIEWED,
        /** A plan line of last period has no answer. */
        UNANSWERED
    }
}
