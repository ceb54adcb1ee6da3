package vn.khcn.portal.forms;

/** Units were asked for something, or were given more time. */
public record RoundOpened(long departmentId, long roundId, boolean again) {}
