package vn.khcn.portal.documents;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A line of a number book: a document, or numbers nobody has. */
public sealed interface BookLine {
    /**
     * A document.
     *
     * @param laterBefore the symbol of a lower number with a later date; null where numbers rise with dates
     * @param sentOn      the day it first went out
     * @param confirmed   how many recipients confirmed, of how many
     */
    record Entry(OutboundSummary document, @Nullable String laterBefore, @Nullable LocalDate sentOn, int confirmed,
            int sent) implements BookLine {}

    /** Missing numbers, both included. */
    record Gap(int from, int to) implements BookLine {
        public int size() {
            return to - from + 1;
        }
    }
}
