package vn.khcn.portal.reporting.check;

/** How much a finding weighs. */
public enum Severity {
    /** Blocks submission and issue until mended. */
    ERROR,
    /** Must be mended or explained. */
    WARNING,
    /** Worth a look. */
    HINT
}
