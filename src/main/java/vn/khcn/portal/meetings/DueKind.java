package vn.khcn.portal.meetings;

/** What a directive says about its deadline. */
public enum DueKind {
    NONE, DAY, STANDING, NEXT_MEETING;

    /** Its word in the translations. */
    public String textKey() {
        return "meetings.due." + name();
    }
}
