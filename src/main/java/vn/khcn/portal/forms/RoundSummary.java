package vn.khcn.portal.forms;

import java.time.LocalDate;
import vn.khcn.portal.kernel.Period;

/**
 * A round in lists.
 *
 * @param regular  the form of a period, not a question asked once
 * @param asked    how many units
 * @param handedIn how many of them have handed in
 */
public record RoundSummary(long id, String title, boolean regular, Period period, LocalDate openedOn, LocalDate dueOn,
        RoundState state, int asked, int handedIn) {}
