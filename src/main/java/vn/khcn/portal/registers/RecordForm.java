package vn.khcn.portal.registers;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.registers.definition.RecordValues;

/**
 * What a record is to hold.
 *
 * @param unitId   the unit that keeps it; null for the writer's own
 * @param began    state a new record enters in, where its life began before the portal; null for the first one
 * @param answered keys of the questions that were answered with yes
 */
public record RecordForm(RecordValues values, @Nullable Long unitId, @Nullable String began,
        Set<String> answered) {
    public RecordForm {
        answered = Set.copyOf(answered);
    }

    /** Values one after the other, kept by the writer's own unit. */
    public static RecordForm of(Object... keysAndValues) {
        return new RecordForm(RecordValues.of(keysAndValues), null, null, Set.of());
    }

    /** The same with one value set. */
    public RecordForm with(String key, Object value) {
        return new RecordForm(values.with(key, value), unitId, began, answered);
    }

    public RecordForm keptBy(long unit) {
        return new RecordForm(values, unit, began, answered);
    }

    public RecordForm beginningIn(String state) {
        return new RecordForm(values, unitId, state, answered);
    }

    /** The same after a question was answered with yes. */
    public RecordForm answering(Set<String> questions) {
        return new RecordForm(values, unitId, began, questions);
    }
}
