package vn.khcn.portal.entries;

import org.jspecify.annotations.Nullable;

/** A plan line of the period before, and what became of it; no answer while it waits. */
public record PlanLine(long planId, long topicId, String text, @Nullable PlanAnswer answer, String reason) {
    public boolean waits() {
        return answer == null;
    }
}
