package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.approval.ApprovalState;

/**
 * Which documents of our own a list shows.
 *
 * @param text   in number, symbol or subject, with or without dấu
 * @param kinds  empty for all
 * @param states empty for all
 * @param units  drafting units, empty for all
 * @param from   first day of issue
 */
public record OutboundFilter(String text, Set<String> kinds, Set<ApprovalState> states, Set<Long> units,
        @Nullable LocalDate from, @Nullable LocalDate to) {
    public static final OutboundFilter ALL = new OutboundFilter("", Set.of(), Set.of(), Set.of(), null, null);

    public OutboundFilter {
        kinds = Set.copyOf(kinds);
        states = Set.copyOf(states);
        units = Set.copyOf(units);
    }

    public static OutboundFilter text(String text) {
        return new OutboundFilter(text, Set.of(), Set.of(), Set.of(), null, null);
    }
}
