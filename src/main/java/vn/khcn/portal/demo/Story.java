package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.Set;
import vn.khcn.portal.records.Actor;

/**
 * The story of one department.
 *
 * @param folder       its files: {@code demo/<folder>}
 * @param departmentId once it is founded
 */
record Story(String folder, long departmentId) {
    /** The day on which something of a date is told: what is older than the story is told on its first day. */
    static LocalDate dayOf(LocalDate date) {
        return date.isBefore(FoundingStory.FIRST_DAY) ? FoundingStory.FIRST_DAY : date;
    }

    /** The portal acting in this department, under the name of an office for the history. */
    Actor as(String name) {
        return new Actor(departmentId, 0, name, null, Set.of());
    }
}
