package vn.khcn.portal.approval;

/** What can be done to a subject. */
public enum ApprovalAction {
    SUBMIT, WITHDRAW, RETURN, ACCEPT, APPROVE, SIGN, NUMBER, ISSUE, SEND;

    /** Its word in the translations. */
    public String textKey() {
        return "approval.action." + name();
    }
}
