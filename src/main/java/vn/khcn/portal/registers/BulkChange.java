package vn.khcn.portal.registers;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** One change for many records. */
public sealed interface BulkChange {
    /**
     * A field's new value; null empties it.
     *
     * @param field    key of a field that may hold the same in several records
     * @param answered keys of the questions that were answered with yes
     */
    record Value(String field, @Nullable Object value, Set<String> answered) implements BulkChange {
        @Override
        public BulkChange answering(Set<String> questions) {
            return new Value(field, value, questions);
        }
    }

    /** Something that happened to all of them. */
    record Happened(String kind, EventForm form) implements BulkChange {
        @Override
        public BulkChange answering(Set<String> questions) {
            return new Happened(kind, form.answering(questions));
        }
    }

    /**
     * Another unit that keeps them.
     *
     * @param names unit → its name, as the change is shown
     */
    record Unit(long unitId, Map<Long, String> names) implements BulkChange {
        public Unit {
            names = Map.copyOf(names);
        }

        @Override
        public BulkChange answering(Set<String> questions) {
            return this;
        }
    }

    /** The same after questions were answered with yes. */
    BulkChange answering(Set<String> questions);
}
