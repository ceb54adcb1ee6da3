package vn.khcn.portal.records;

import java.util.List;

/** A room whose rows go over when a department joins another. Rooms come in the order of what their rows point at. */
public interface CarryingRoom {
    /** What goes over; what others point at stands first. */
    List<Carried> carried();

    /** Called for the department that goes on, in the running transaction, once all rows of all rooms are there. */
    default void arrived(Joining joining) {}
}
