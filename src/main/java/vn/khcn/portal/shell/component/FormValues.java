package vn.khcn.portal.shell.component;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a form fills in where its fields come from data: values by key. */
public final class FormValues {
    private final Map<String, Object> values = new LinkedHashMap<>();

    public @Nullable Object get(String key) {
        return values.get(key);
    }

    /** Null takes the value out. */
    public FormValues put(String key, @Nullable Object value) {
        if (value == null) {
            values.remove(key);
        } else {
            values.put(key, value);
        }
        return this;
    }
}
