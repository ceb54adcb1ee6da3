package vn.khcn.portal.entries;

import org.jspecify.annotations.Nullable;

/**
 * A plan line was answered, or its answer was taken back.
 *
 * @param answer   null where it was taken back
 * @param followUp the row it became; null for none
 */
public record PlanAnswered(long departmentId, long planId, @Nullable PlanAnswer answer, @Nullable Long followUp,
        String reason) {}
