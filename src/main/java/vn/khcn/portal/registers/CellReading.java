package vn.khcn.portal.registers;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.registers.definition.Field;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.shell.Translations;
import vn.khcn.portal.shell.intake.Cells;

/** Reads a cell the way an office worker types it: 1.234,5; 5/10/2023; a choice by its word with or without dấu. */
@Component
class CellReading {
    private static final String THOUSANDS = "\\d{1,3}(\\.\\d{3})+";
    private final Translations texts;

    CellReading(Translations texts) {
        this.texts = texts;
    }

    /**
     * The value of a cell; of a reference the name.
     *
     * @throws BusinessRule saying at the field what to type
     */
    @Nullable
    Object read(RegisterDefinition register, Field field, @Nullable Object cell) {
        if (cell == null || cell.toString().isBlank()) {
            return null;
        }
        return switch (field.type()) {
            case LINE, TEXT, REFERENCE -> cell instanceof BigDecimal number
                    ? number.toPlainString()
                    : Cells.shown(cell);
            case NUMBER, MONEY -> cell instanceof BigDecimal number ? number : number(field, Cells.shown(cell));
            case DAY -> Cells.day(field.key(), cell);
            case CHOICE -> choice(register, field, Cells.shown(cell));
        };
    }

    private static BigDecimal number(Field field, String typed) {
        String plain = typed.replaceAll("\\s", "");
        if (plain.contains(",")) {
            plain = plain.replace(".", "").replace(',', '.');
        } else if (plain.matches(THOUSANDS)) {
            plain = plain.replace(".", "");
        }
        try {
            return new BigDecimal(plain);
        } catch (NumberFormatException letters) {
            throw BusinessRule.at(field.key(), "registers.rule.noNumber", typed);
        }
    }

    private String choice(RegisterDefinition register, Field field, String typed) {
        String folded = CleanText.folded(CleanText.line(typed));
        String words = register.labels() + "choice." + field.key() + ".";
        return field.choices().stream()
                .filter(c -> c.equalsIgnoreCase(typed) || said(words + c, Translations.VIETNAMESE).equals(folded)
                        || said(words + c, Locale.ENGLISH).equals(folded))
                .findFirst()
                .orElseThrow(() -> BusinessRule.at(field.key(), "shell.intake.noChoice", typed,
                        String.join("; ", field.choices().stream().map(c -> texts.vietnamese(words + c)).toList())));
    }

    /** The state that is called so; null for none. */
    @Nullable
    String state(RegisterDefinition register, String typed) {
        String folded = CleanText.folded(CleanText.line(typed));
        return register.life().states().stream().map(s -> s.code())
                .filter(c -> c.equalsIgnoreCase(typed)
                        || said(register.labels() + "state." + c, Translations.VIETNAMESE).equals(folded)
                        || said(register.labels() + "state." + c, Locale.ENGLISH).equals(folded))
                .findFirst().orElse(null);
    }

    private String said(String key, Locale locale) {
        return CleanText.folded(CleanText.line(Objects.requireNonNull(texts.getTranslation(key, locale))));
    }
}
