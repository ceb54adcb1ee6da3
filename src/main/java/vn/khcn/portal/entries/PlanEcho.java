package vn.khcn.portal.entries;

import org.jspecify.annotations.Nullable;

/**
 * What this period says about a plan line of the period before.
 *
 * @param group where it stands
 * @param row   a row of the unit's part; null for a line of a register that waits to be taken
 * @param key   of the line of the register; empty for a row
 * @param text  its words
 * @param like  how much of the plan it says, from 0 to 1
 * @param back  how much of it the plan says; all of it where it speaks of single records, not of how many there were
 */
public record PlanEcho(RowGroup group, @Nullable EntryDetails row, String key, String text, double like,
        double back) {
    /** From here on both tell the same as a rule. */
    private static final double SAME = 0.7;
    /** A long text that counts holds the words of a short plan easily and tells something else all the same. */
    private static final double BACK = 0.5;

    /** Its words hold the plan's, and it tells little else: it may be chosen before the writer has read it. */
    public boolean sure() {
        return same() && back >= BACK;
    }

    /** It most likely tells what was planned. */
    public boolean same() {
        return like >= SAME;
    }
}
