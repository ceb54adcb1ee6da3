package vn.khcn.portal.assignments;

/** The result of a task was recorded; {@code done} is false where it was taken back. */
public record TaskFinished(long departmentId, long taskId, boolean done) {}
