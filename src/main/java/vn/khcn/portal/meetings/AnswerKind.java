package vn.khcn.portal.meetings;

/** What an answer to a directive says: how far it is, that it is done, or that whoever gave it does not accept that. */
public enum AnswerKind {
    PROGRESS, DONE, RETURNED;

    /** Its word in the translations. */
    public String textKey() {
        return "meetings.answer." + name();
    }
}
