package vn.khcn.portal.keytasks;

/** The two groups of a year's plan: tasks the director registers, and tasks the province's chairman agreed to. */
public enum KeyGroup {
    /** nhiệm vụ trọng tâm. */
    FOCUS,
    /** nhiệm vụ chấp thuận. */
    AGREED;

    public String textKey() {
        return "keytasks.group." + name();
    }
}
