package vn.khcn.portal.meetings;

/** Something happened to a directive that others hear of. */
public record DirectiveMoved(long departmentId, long directiveId, What what) {
    /** What happened. */
    public enum What {
        REPORTED, ACCEPTED, RETURNED, EXTENDED
    }
}
