package vn.khcn.portal.forms;

/** Where a round stands; always derived from its sheets and the day. */
public enum RoundState {
    OPEN, LATE, COLLECTED, CLOSED;

    /** Its word in the translations. */
    public String textKey() {
        return "forms.round." + name();
    }
}
