package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.references.References;
import vn.khcn.portal.shell.Translations;

/** Values in words: choices by their translation, references by name, numbers the official way. */
@Component
public class FieldWords {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private final References references;
    private final Translations texts;

    FieldWords(References references, Translations texts) {
        this.references = references;
        this.texts = texts;
    }

    /** The names that some records' references need, read at once. */
    public Words of(RegisterDefinition definition, List<Field> fields, Collection<RecordValues> all, Locale locale) {
        Map<String, Set<Long>> wanted = new HashMap<>();
        for (Field field : fields) {
            if (field.type() == FieldType.REFERENCE) {
                Set<Long> ids = wanted.computeIfAbsent(field.target(), t -> new HashSet<>());
                all.forEach(values -> {
                    Long id = values.reference(field.key());
                    if (id != null) {
                        ids.add(id);
                    }
                });
            }
        }
        Map<String, Map<Long, String>> names = new HashMap<>();
        wanted.forEach((target, ids) -> names.put(target, references.names(target, ids)));
        return new Words(definition.labels(), names, locale);
    }

    /** One record's values in Vietnamese. */
    public Words of(RegisterDefinition definition, RecordValues values) {
        return of(definition, definition.fields(), List.of(values), Translations.VIETNAMESE);
    }

    /** Values of some records in words. */
    public final class Words {
        private final String labels;
        private final Map<String, Map<Long, String>> names;
        private final Locale locale;

        private Words(String labels, Map<String, Map<Long, String>> names, Locale locale) {
            this.labels = labels;
            this.names = names;
            this.locale = locale;
        }

        /** Empty where there is no value. */
        public String text(Field field, RecordValues values) {
            Object value = values.get(field.key());
            return switch (value) {
                case null -> "";
                case LocalDate day -> DAY.format(day);
                case BigDecimal number -> new FigureValue(number, "", Math.max(field.decimals(), number.scale()))
                        .grouped();
                case Long id -> names.getOrDefault(field.target(), Map.of()).getOrDefault(id, "#" + id);
                default -> field.type() == FieldType.CHOICE
                        ? texts.getTranslation(labels + "choice." + field.key() + "." + value, locale)
                        : value.toString();
            };
        }
    }
}
