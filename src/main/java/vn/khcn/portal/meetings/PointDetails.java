package vn.khcn.portal.meetings;

import org.jspecify.annotations.Nullable;

/** A point of the agenda. @param carriedFrom the point of an earlier meeting that it goes on with */
public record PointDetails(long id, int version, long meetingId, long unitId, String unit, String text,
        PointOutcome outcome, @Nullable Long carriedFrom, boolean writable) {}
