package vn.khcn.portal.keytasks;

/** Where a target stands on a day; derived, never stored. */
public enum KeyState {
    /** What was planned by the day is done. */
    RUNNING,
    /** Less is done than was planned by the day. */
    BEHIND,
    /** Its month is over and it is not reached. */
    LATE,
    /** Reached. */
    DONE;

    /** True where its unit owes a reason. */
    public boolean offPlan() {
        return this == BEHIND || this == LATE;
    }

    public String textKey() {
        return "keytasks.state." + name();
    }
}
