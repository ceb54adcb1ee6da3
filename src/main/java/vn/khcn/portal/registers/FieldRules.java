package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RecordValues;
import vn.khcn.portal.registers.references.References;

/** Cleans values and refuses what a field cannot hold, at the field. */
@Component
class FieldRules {
    private static final int LINE = 300;
    private static final int TEXT = 20_000;
    private static final BigDecimal LARGEST = new BigDecimal("9999999999999999");
    private static final LocalDate EARLIEST = LocalDate.of(1945, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2199, 12, 31);
    private final References references;

    FieldRules(References references) {
        this.references = references;
    }

    /** Only the fields there are, each with a value of its type or none. */
    RecordValues clean(List<Field> fields, RecordValues values) {
        return clean(fields, values, false);
    }

    /** @param found what references point at was looked up before, for many records at once */
    RecordValues clean(List<Field> fields, RecordValues values, boolean found) {
        Map<String, Object> clean = new LinkedHashMap<>();
        for (Field field : fields) {
            Object value = clean(field, values.get(field.key()), found);
            if (value != null) {
                clean.put(field.key(), value);
            } else if (field.is(Field.Trait.REQUIRED)) {
                throw BusinessRule.at(field.key(), "registers.rule.required");
            }
        }
        return new RecordValues(clean);
    }

    private @Nullable Object clean(Field field, @Nullable Object value, boolean found) {
        return value == null ? null : switch (field.type()) {
            case LINE -> text(field, CleanText.line(value.toString()), LINE);
            case TEXT -> text(field, CleanText.multiline(value.toString()), TEXT);
            case NUMBER, MONEY -> number(field, value);
            case DAY -> day(field, (LocalDate) value);
            case CHOICE -> choice(field, value.toString());
            case REFERENCE -> found
                    ? Long.valueOf(((Number) value).longValue())
                    : reference(field, ((Number) value).longValue());
        };
    }

    private static @Nullable String text(Field field, String text, int longest) {
        if (text.length() > longest) {
            throw BusinessRule.at(field.key(), "registers.rule.tooLong", longest);
        }
        return text.isEmpty() ? null : text;
    }

    private static BigDecimal number(Field field, Object value) {
        BigDecimal number = new BigDecimal(value.toString());
        if (number.signum() < 0 || number.compareTo(LARGEST) > 0) {
            throw BusinessRule.at(field.key(), "registers.rule.number");
        }
        if (number.stripTrailingZeros().scale() > field.decimals()) {
            throw field.decimals() == 0
                    ? BusinessRule.at(field.key(), "registers.rule.whole")
                    : BusinessRule.at(field.key(), "registers.rule.decimals", field.decimals());
        }
        return number;
    }

    private static LocalDate day(Field field, LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw BusinessRule.at(field.key(), "registers.rule.day");
        }
        return day;
    }

    private static @Nullable String choice(Field field, String code) {
        if (code.isEmpty()) {
            return null;
        }
        if (!field.choices().contains(code)) {
            throw BusinessRule.at(field.key(), "registers.rule.choice");
        }
        return code;
    }

    private Long reference(Field field, long id) {
        if (!references.names(field.target(), List.of(id)).containsKey(id)) {
            throw BusinessRule.at(field.key(), "registers.rule.reference");
        }
        return id;
    }
}
