package vn.khcn.portal.entries;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A topic with its owners. */
public record TopicSummary(long id, String code, String name, int order, Set<EntryKind> required, Set<Long> units,
        @Nullable String lineSource, LocalDate validFrom, @Nullable LocalDate validTo, int version) {
    public boolean requires(EntryKind kind) {
        return required.contains(kind);
    }

    public TopicForm form() {
        return new TopicForm(code, name, order, required, units, lineSource, validFrom, validTo);
    }
}
