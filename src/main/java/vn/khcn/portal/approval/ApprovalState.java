package vn.khcn.portal.approval;

/** Where a subject stands. */
public enum ApprovalState {
    DRAFT, SUBMITTED, RETURNED, ACCEPTED, IN_REVIEW, APPROVED,
    /** Signed on paper, number still open. */
    SIGNED,
    /** Numbered and dated, signature still open. */
    NUMBERED,
    /** Signed and numbered. */
    READY, ISSUED, SENT;

    /** Nothing about it may change any more. */
    public boolean isFinal() {
        return this == ISSUED || this == SENT;
    }

    /** Its text may be edited by those who make it. */
    public boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    /** Its word in the translations. */
    public String textKey() {
        return "approval.state." + name();
    }
}
