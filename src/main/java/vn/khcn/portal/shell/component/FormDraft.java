package vn.khcn.portal.shell.component;

import java.lang.reflect.Type;
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

/** The fields of a form as a draft: what they hold as JSON, typed again by what each holds. */
final class FormDraft {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private final Map<String, Type> types;
    private final DraftService drafts;

    /** A draft that came back. */
    record Kept(int version, Map<String, Object> values, Instant at) {}

    FormDraft(Map<String, Type> types, Joinery joinery) {
        this.types = types;
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
                types.forEach((name, type) -> {
                    JsonNode value = content.path("values").path(name);
                    if (!value.isMissingNode() && !value.isNull()) {
                        values.put(name, JSON.treeToValue(value, JSON.getTypeFactory().constructType(type)));
                    }
                });
                return Optional.of(new Kept(content.path("version").asInt(), values, found.savedAt()));
            } catch (JacksonException unreadable) {
                LoggerFactory.getLogger(FormDraft.class).warn("Draft {} cannot be read: {}", key,
                        unreadable.getMessage());
                return Optional.empty();
            }
        });
    }
}
