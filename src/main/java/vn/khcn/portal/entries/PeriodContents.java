package vn.khcn.portal.entries;

import java.util.List;
import java.util.Map;
import vn.khcn.portal.kernel.Period;

/**
 * What units handed in for some periods, read at once.
 *
 * @param begun the periods for which at least one unit has handed in its part, in the order asked
 */
public record PeriodContents(Map<Period, Map<EntryKind, List<TopicContent>>> contents, List<Period> begun) {
    public PeriodContents {
        contents = Map.copyOf(contents);
        begun = List.copyOf(begun);
    }

    /** The topics that exist in one of the periods, in their order; where nothing arose there is no text. */
    public List<TopicContent> of(Period period, EntryKind kind) {
        return contents.getOrDefault(period, Map.of()).getOrDefault(kind, List.of());
    }
}
