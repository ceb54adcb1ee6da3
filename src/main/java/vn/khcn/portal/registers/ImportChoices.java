package vn.khcn.portal.registers;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What whoever imports has decided.
 *
 * @param unitId   the unit that keeps new records; null for the writer's own
 * @param names    {@link UnknownName#key()} → number of the entry that is meant, 0 for a new one
 * @param answered keys of the questions that were answered with yes
 */
public record ImportChoices(@Nullable Long unitId, Map<String, Long> names, Set<String> answered) {
    /** Nothing decided yet. */
    public static final ImportChoices NONE = new ImportChoices(null, Map.of(), Set.of());

    public ImportChoices {
        names = Map.copyOf(names);
        answered = Set.copyOf(answered);
    }

    public ImportChoices meaning(String name, long id) {
        Map<String, Long> more = new java.util.HashMap<>(names);
        more.put(name, id);
        return new ImportChoices(unitId, more, answered);
    }
}
