package vn.khcn.portal.meetings;

/** What became of a point of the agenda. What is not concluded is carried over to the next meeting. */
public enum PointOutcome {
    OPEN, CONCLUDED, POSTPONED;

    /** Its word in the translations. */
    public String textKey() {
        return "meetings.outcome." + name();
    }
}
