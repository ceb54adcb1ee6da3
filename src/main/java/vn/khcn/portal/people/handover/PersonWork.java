package vn.khcn.portal.people.handover;

import java.time.LocalDate;
import java.util.List;
import vn.khcn.portal.people.AccountOption;

/** A room that holds work of single persons. What they finished keeps their name. */
public interface PersonWork {
    /** What is open for somebody who leaves. @param from first day without them */
    List<OpenWork> open(AccountOption person, LocalDate from);

    /** What needs no handing over, because it belongs to the unit or the office and not to the person. */
    default List<OpenWork> stays(AccountOption person, LocalDate from) {
        return List.of();
    }

    /** Hands all of it over, in the running transaction. */
    void hand(AccountOption person, LocalDate from, Handing to);
}
