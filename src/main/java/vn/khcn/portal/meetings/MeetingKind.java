package vn.khcn.portal.meetings;

/** How often a meeting is held. */
public enum MeetingKind {
    WEEKLY, MONTHLY;

    /** Its word in the translations. */
    public String textKey() {
        return "meetings.kind." + name();
    }
}
