package vn.khcn.portal.people.handover;

import java.time.LocalDate;
import java.util.List;

/** A room that holds work of units. What is closed stays with the unit that did it. */
public interface UnitWork {
    /** What is open for a unit that ends. @param from first day of the units that follow it */
    List<OpenWork> open(long unitId, LocalDate from);

    /** Moves all of it, in the running transaction. */
    void move(long unitId, LocalDate from, Handing to);
}
