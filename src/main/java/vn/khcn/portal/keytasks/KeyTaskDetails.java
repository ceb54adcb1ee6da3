package vn.khcn.portal.keytasks;

import java.util.List;

/**
 * A key task with its targets.
 *
 * @param number  within its group
 * @param results those about the whole task, up to the day looked at
 */
public record KeyTaskDetails(long id, int version, String number, KeyTaskForm form, List<KeyTargetDetails> targets,
        List<KeyResultDetails> results) {
    public KeyTaskDetails {
        targets = List.copyOf(targets);
        results = List.copyOf(results);
    }

    /** True where the task and its one target are the same line. */
    public boolean ownTarget() {
        return targets.size() == 1 && targets.getFirst().form().text().isEmpty();
    }
}
