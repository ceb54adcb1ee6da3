package vn.khcn.portal.documents;

import org.jspecify.annotations.Nullable;

/** A line of a number book: a document, or numbers nobody has. */
public sealed interface BookLine {
    /**
     * A document.
     *
     * @param laterBefore the symbol of a lower number with a later date; null where numbers rise with dates
     */
    record Entry(OutboundSummary document, @Nullable String laterBefore) implements BookLine {}

    /** Missing numbers, both included. */
    record Gap(int from, int to) implements BookLine {
        public int size() {
            return to - from + 1;
        }
    }
}
