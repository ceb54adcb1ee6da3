package vn.khcn.portal.assignments;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A task in a list, its states derived at the day asked for; {@code reply} is empty without an answer, {@code figure}
 * where its content holds no number as a value.
 */
public record TaskSummary(long id, String content, String source, LocalDate sourceDate, TaskKind kind, long leadUnitId,
        String leadUnit, String coordinators, LocalDate assignedOn, @Nullable LocalDate due, WorkState work,
        DeadlineState deadline, @Nullable LocalDate completedOn, String reply,
        String progress, String figure) {}
