package vn.khcn.portal.meetings;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A directive in a list, its state derived at the day asked for.
 *
 * @param number      "7.4" in its notice
 * @param text        markup
 * @param plain       the words
 * @param leadUnit    number of the unit that leads; null for an office, a body outside, or all units
 * @param doneUnits   how many of the units that answer for themselves have reported it done, of {@code units}
 * @param latest      what was said last, empty while nobody has answered
 * @param doneLate    reported as done after its last good day
 */
public record DirectiveSummary(long id, int version, long meetingId, String meeting, LocalDate givenOn, String number,
        String text, String plain, Lead lead, @Nullable Long leadUnit, String coordinators, String supervisor,
        DueKind dueKind, @Nullable LocalDate due, @Nullable LocalDate firstDue, DirectiveState state, boolean soon,
        boolean doneLate, int doneUnits, int units, String latest, @Nullable LocalDate latestOn,
        @Nullable LocalDate reportedOn, @Nullable LocalDate acceptedOn) {
    /** Its due day was moved. */
    public boolean extended() {
        return due != null && firstDue != null && !due.equals(firstDue);
    }
}
