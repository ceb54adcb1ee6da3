package vn.khcn.portal.reporting;

/**
 * What a report can be held against.
 *
 * @param draft number of the other one's draft, 0 for the newest
 */
public record ComparisonPartner(Relation relation, ReportSummary report, int draft) {
    /** How the other one stands to the report. */
    public enum Relation {
        /** The same regime, the period before. */
        PREVIOUS,
        /** The same regime, the same period of the year before. */
        LAST_YEAR,
        /** Another regime or edition whose period ends in the same month. */
        SAME_PERIOD,
        /** An older draft of the report itself. */
        DRAFT,
        /** Any other report. */
        OTHER
    }
}
