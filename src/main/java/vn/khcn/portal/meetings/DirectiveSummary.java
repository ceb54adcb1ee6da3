package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A directive in a list, its state derived at the day asked for.
 *
 * @param number      "7.4" in its notice
 * @param text        markup
 * @param plain       the words
 * @param leadUnit    number of the unit that leads; null for an office, a body outside, or all units
 * @param doneBy      units that have reported it done, of the {@code units} that answer for themselves
 * @param latest      what was said last, empty while nobody has answered
 * @param doneLate    reported as done after its last good day
 */
public record DirectiveSummary(long id, int version, long meetingId, String meeting, LocalDate givenOn, String number,
        String text, String plain, Lead lead, @Nullable Long leadUnit, String coordinators, String supervisor,
        DueKind dueKind, @Nullable LocalDate due, @Nullable LocalDate firstDue, DirectiveState state, boolean soon,
        boolean doneLate, Set<Long> doneBy, Set<Long> answering, String latest, @Nullable LocalDate latestOn,
        @Nullable LocalDate reportedOn, @Nullable LocalDate acceptedOn) {
    public DirectiveSummary {
        doneBy = Set.copyOf(doneBy);
        answering = Set.copyOf(answering);
    }

    public int doneUnits() {
        return doneBy.size();
    }

    /** How many units answer for themselves. */
    public int units() {
        return answering.size();
    }

    /** The units that have not reported it done. */
    public Set<Long> owing() {
        return answering.stream().filter(u -> !doneBy.contains(u)).collect(Collectors.toUnmodifiableSet());
    }

    /** A unit's own view: what it has reported done is no longer its work, whatever others still owe. */
    public DirectiveState stateFor(long unit) {
        return state.open() && doneBy.contains(unit) ? DirectiveState.REPORTED : state;
    }

    /** Its due day was moved. */
    public boolean extended() {
        return due != null && firstDue != null && !due.equals(firstDue);
    }
}
