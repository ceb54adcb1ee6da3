package vn.khcn.portal.entries;

/** What became of a plan line: done, moved to the next period, or dropped. */
public enum PlanAnswer {
    DONE, MOVED, DROPPED;

    /** Moving and dropping are to be explained. */
    public boolean needsReason() {
        return this != DONE;
    }
}
