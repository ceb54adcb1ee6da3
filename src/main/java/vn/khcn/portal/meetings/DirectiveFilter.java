package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which directives a list shows, with states derived today; empty sets mean no restriction.
 *
 * @param text     in words or lead, with or without dấu
 * @param units    units or offices that lead, answer for themselves, help or look after it
 * @param meetings of these meetings
 * @param open     only what is not accepted yet
 */
public record DirectiveFilter(String text, Set<DirectiveState> states, Set<DueKind> dues, Set<Long> units,
        Set<Long> meetings, @Nullable LocalDate dueFrom, @Nullable LocalDate dueTo, boolean open) {
    public static final DirectiveFilter ALL = new DirectiveFilter("", Set.of(), Set.of(), Set.of(), Set.of(), null,
            null, false);

    public DirectiveFilter {
        states = Set.copyOf(states);
        dues = Set.copyOf(dues);
        units = Set.copyOf(units);
        meetings = Set.copyOf(meetings);
    }

    public static DirectiveFilter text(String text) {
        return new DirectiveFilter(text, Set.of(), Set.of(), Set.of(), Set.of(), null, null, false);
    }

    public static DirectiveFilter of(DirectiveState... states) {
        return new DirectiveFilter("", Set.of(states), Set.of(), Set.of(), Set.of(), null, null, false);
    }

    public static DirectiveFilter meeting(long meeting) {
        return new DirectiveFilter("", Set.of(), Set.of(), Set.of(), Set.of(meeting), null, null, false);
    }

    public DirectiveFilter units(Set<Long> any) {
        return new DirectiveFilter(text, states, dues, any, meetings, dueFrom, dueTo, open);
    }

    public DirectiveFilter unit(long unit) {
        return new DirectiveFilter(text, states, dues, Set.of(unit), meetings, dueFrom, dueTo, open);
    }
}
