package vn.khcn.portal.meetings;

/** The notice of a meeting's conclusions was issued: everybody named in it has work now. */
public record ConclusionsIssued(long departmentId, long meetingId) {}
