package vn.khcn.portal.meetings;

/** What a line of the conclusions is: a directive, words that lead in to the lines below, or a directive below them. */
public enum LineForm {
    DIRECTIVE, INTRO, DETAIL;

    /** Its word in the translations. */
    public String textKey() {
        return "meetings.form." + name();
    }
}
