package vn.khcn.portal.registers;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.springframework.stereotype.Component;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.references.ReferenceOption;
import vn.khcn.portal.registers.references.References;
import vn.khcn.portal.shell.Translations;

/** Reads what a figure's key narrows by: names of choices and things become what is stored. */
@Component
class KeyReading {
    private final References references;
    private final Translations texts;

    KeyReading(References references, Translations texts) {
        this.references = references;
        this.texts = texts;
    }

    /** Field → stored value; empty where a name is not known, so that the figure has no value rather than a wrong one. */
    Optional<Map<String, String>> where(RegisterDefinition register, Measure measure,
            Map<String, String> parameters) {
        Map<String, String> where = new TreeMap<>();
        for (Map.Entry<String, String> parameter : parameters.entrySet()) {
            String key = switch (parameter.getKey()) {
                case "register", "over", "unit" -> "";
                case "by" -> measure.by() == null ? "?" : measure.by();
                case "place" -> measure.place() == null ? parameter.getKey() : measure.place();
                default -> parameter.getKey();
            };
            if (!key.isEmpty()) {
                Optional<String> value = stored(register, measure, key, parameter.getValue());
                if (value.isEmpty()) {
                    return Optional.empty();
                }
                where.put(key, value.get());
            }
        }
        return Optional.of(where);
    }

    private Optional<String> stored(RegisterDefinition register, Measure measure, String key, String value) {
        if (key.equals("state")) {
            return Optional.of(value);
        }
        return register.field(key).or(() -> measure.events().stream().flatMap(e -> register.event(e).stream())
                .flatMap(e -> e.fields().stream()).filter(f -> f.key().equals(key)).findFirst())
                .flatMap(field -> stored(register, field, value));
    }

    /** A choice may be named by its code or by its word, a reference by its number or a name. */
    private Optional<String> stored(RegisterDefinition register, Field field, String value) {
        if (field.type() == FieldType.CHOICE && !field.choices().contains(value)) {
            return field.choices().stream().filter(
                    c -> texts.vietnamese(register.labels() + "choice." + field.key() + "." + c).equals(value))
                    .findFirst();
        }
        return field.type() != FieldType.REFERENCE || value.matches("\\d+")
                ? Optional.of(value)
                : references.called(field.target(), value).map(ReferenceOption::id).map(String::valueOf);
    }
}
