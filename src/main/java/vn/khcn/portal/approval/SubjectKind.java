package vn.khcn.portal.approval;

/** What passes over the stamp desk. */
public enum SubjectKind {
    /** A unit's part of a period. */
    UNIT_PART,
    /** A compiled report. */
    REPORT,
    /** An official document of its own. */
    OUTBOUND,
    /** The conclusions of a meeting. */
    CONCLUSIONS,
    /** What a unit enters into a number form. */
    FORM_SHEET
}
