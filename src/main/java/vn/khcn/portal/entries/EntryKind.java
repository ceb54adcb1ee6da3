package vn.khcn.portal.entries;

/** What an entry is about: what was done, what comes next, or the unit's assessment. */
public enum EntryKind {
    RESULT, PLAN, STRENGTH, WEAKNESS, CAUSE, PROPOSAL;

    /** Strengths, weaknesses, causes and proposals stand together on the assessment tab. */
    public boolean isAssessment() {
        return this != RESULT && this != PLAN;
    }
}
