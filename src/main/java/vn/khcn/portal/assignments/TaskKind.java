package vn.khcn.portal.assignments;

/** How often a task is done. */
public enum TaskKind {
    ONE_OFF, PERIODIC, STANDING;

    /** Its word in the translations. */
    public String textKey() {
        return "assignments.kind." + name();
    }
}
