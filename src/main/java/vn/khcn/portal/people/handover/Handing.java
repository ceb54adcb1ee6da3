package vn.khcn.portal.people.handover;

/** Says who takes over a piece of work: a unit's number, or an account's. */
@FunctionalInterface
public interface Handing {
    /** Stands for a kind of work as a whole, where duties and not single pieces go over. */
    long WHOLE = 0;

    /** @param item a piece of that kind, or {@link #WHOLE} */
    long target(String kind, long item);

    /** Who takes over a kind as a whole. */
    default long whole(String kind) {
        return target(kind, WHOLE);
    }
}
