package vn.khcn.portal.assignments;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A task as its screens show it; {@code version} goes back with a change.
 *
 * @param reportedIn period of the issued report that told its result
 * @param mayRecord  the reader may record start and result
 * @param mayChange  the reader may change what was written down
 */
public record TaskDetails(int version, TaskSummary summary, TaskForm form, List<ExtensionDetails> extensions,
        @Nullable Long inboundId, @Nullable Long outboundId, @Nullable String reportedIn, boolean mayRecord,
        boolean mayChange) {
    public TaskDetails {
        extensions = List.copyOf(extensions);
    }
}
