package vn.khcn.portal.entries;

import java.util.List;
import vn.khcn.portal.kernel.RecordRef;

/**
 * A line that registers propose for a topic.
 *
 * @param key     stays the same for the same records
 * @param fresh   nobody of the unit has looked at it yet
 * @param records what it speaks of one by one; those behind its figures are the figures' own
 */
public record ProposedLine(String key, EntryText words, List<RecordRef> records, State state, boolean fresh) {
    /** Waiting to be taken; taken as it is; taken, and one of both was worded otherwise since; left out. */
    public enum State {
        OPEN, TAKEN, DIFFERENT, LEFT_OUT
    }

    public ProposedLine {
        records = List.copyOf(records);
    }

    public boolean open() {
        return state == State.OPEN;
    }
}
