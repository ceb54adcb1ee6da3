package vn.khcn.portal.indicators;

import vn.khcn.portal.kernel.DocumentReference;

/** A stored fact with its number and version. */
public record FactDetails(long id, int version, FactEntry entry) {
    /** What it is called behind a figure: the facts of an indicator share its number. */
    public String name() {
        return DocumentReference.day(entry.occurredOn()) + " #" + id;
    }
}
