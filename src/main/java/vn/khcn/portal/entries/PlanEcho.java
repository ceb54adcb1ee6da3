package vn.khcn.portal.entries;

import org.jspecify.annotations.Nullable;

/**
 * What this period says about a plan line of the period before.
 *
 * @param group where it stands
 * @param row   a row of the unit's part; null for a line of a register that waits to be taken
 * @param key   of the line of the register; empty for a row
 * @param text  its words
 * @param like  how near it is, from 0 to 1
 */
public record PlanEcho(RowGroup group, @Nullable EntryDetails row, String key, String text, double like) {
    /** From here on both tell the same as a rule. */
    private static final double SAME = 0.7;

    /** It most likely tells what was planned. */
    public boolean same() {
        return like >= SAME;
    }
}
