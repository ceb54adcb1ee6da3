package vn.khcn.portal.kernel;

import java.util.LinkedHashMap;
import java.util.Map;

/**
 * One record as a figure or a sentence knows it: where to open it, what it is called, and the fields that count.
 *
 * @param type   the register's code, for example {@code assigned-task}
 * @param fields label → value as shown, in order
 */
public record RecordRef(String type, long id, String label, Map<String, String> fields) {
    public RecordRef {
        fields = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }
}
