package vn.khcn.portal.keytasks;

import java.util.List;

/** A target with how far it is on a day and the results up to it, the oldest first. */
public record KeyTargetDetails(long id, int version, KeyTargetForm form, KeyTaskProgress progress,
        List<KeyResultDetails> results) {
    public KeyTargetDetails {
        results = List.copyOf(results);
    }
}
