package vn.khcn.portal.entries;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A topic as entered.
 *
 * @param code       dotted: "quality.import" stands below "quality"
 * @param order      place among all topics
 * @param required   kinds of entries without which a unit cannot submit
 * @param units      who writes it; none for a caption that only groups
 * @param lineSource the register that proposes lines for it, with parameters as in a figure's key; may be null
 */
public record TopicForm(String code, String name, int order, Set<EntryKind> required, Set<Long> units,
        @Nullable String lineSource, LocalDate validFrom, @Nullable LocalDate validTo) {
    public TopicForm {
        required = Set.copyOf(required);
        units = Set.copyOf(units);
    }
}
