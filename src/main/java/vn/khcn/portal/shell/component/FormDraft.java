package vn.khcn.portal.shell.component;

import java.lang.reflect.RecordComponent;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.slf4j.LoggerFactory;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;
import vn.khcn.portal.shell.DraftService;

/** The fields of a form as a draft: what they hold as JSON, typed again by the record's components. */
final class FormDraft {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Class<? extends Record> type;
    private final DraftService drafts;

    /** A draft that came back. */
    record Kept(int version, Map<String, Object> values, Instant at) {}

    FormDraft(Class<? extends Record> type, Joinery joinery) {
        this.type = type;
        drafts = joinery.drafts();
    }

    Instant keep(String key, int version, Collection<FormField<?>> fields) {
        ObjectNode values = JSON.createObjectNode();
        fields.forEach(field -> values.set(field.key(), JSON.valueToTree(field.value())));
        ObjectNode content = JSON.createObjectNode().put("version", version);
        content.set("values", values);
        return drafts.keep(key, content.toString());
    }

    void discard(String key) {
        drafts.discard(key);
    }

    /** Empty too where the form has changed since and the draft cannot be read any more. */
    Optional<Kept> find(String key) {
        return drafts.find(key).flatMap(found -> {
            try {
                JsonNode content = JSON.readTree(found.content());
                Map<String, Object> values = new LinkedHashMap<>();
                for (RecordComponent component : type.getRecordComponents()) {
                    JsonNode value = content.path("values").path(component.getName());
                    if (!value.isMissingNode() && !value.isNull()) {
                        values.put(component.getName(), JSON.treeToValue(value,
                                JSON.getTypeFactory().constructType(component.getGenericType())));
                    }
                }
                return Optional.of(new Kept(content.path("version").asInt(), values, found.savedAt()));
            } catch (JacksonException unreadable) {
                LoggerFactory.getLogger(FormDraft.class).warn("Draft {} cannot be read: {}", key,
                        unreadable.getMessage());
                return Optional.empty();
            }
        });
    }

    /** The components of a record by name; those that are null are left out. */
    static Map<String, Object> values(Record record) {
        Map<String, Object> values = new LinkedHashMap<>();
        try {
            for (RecordComponent component : record.getClass().getRecordComponents()) {
                component.getAccessor().setAccessible(true);
                Object value = component.getAccessor().invoke(record);
                if (value != null) {
                    values.put(component.getName(), value);
                }
            }
        } catch (ReflectiveOperationException unreadable) {
            throw new IllegalStateException(unreadable);
        }
        return values;
    }
}
