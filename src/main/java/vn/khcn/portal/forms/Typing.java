package vn.khcn.portal.forms;

import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.khcn.portal.forms.definition.CellValue;
import vn.khcn.portal.forms.definition.ColumnKind;
import vn.khcn.portal.forms.definition.FormColumn;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;

/** Reads what a person types into a cell: numbers the Vietnamese way, "6.751" and "77,4". */
final class Typing {
    private static final Pattern NUMBER = Pattern.compile("-?(\\d{1,3}(?:\\.\\d{3})+|\\d{1,15})(?:,(\\d{1,6}))?");
    private static final int LONGEST = 2000;

    private Typing() {}

    /** @throws BusinessRule at the cell where a number is none */
    static CellValue read(String typed, ColumnKind kind) {
        if (kind == ColumnKind.WORDS) {
            String words = CleanText.multiline(typed);
            if (words.length() > LONGEST) {
                throw BusinessRule.at("cell", "forms.rule.tooLong", LONGEST);
            }
            return new CellValue(null, words);
        }
        String text = CleanText.line(typed).replace(" ", "");
        Matcher number = NUMBER.matcher(text);
        if (text.isEmpty()) {
            return CellValue.NONE;
        }
        if (!number.matches()) {
            throw BusinessRule.at("cell", "forms.rule.number");
        }
        return CellValue.of(new BigDecimal(text.replace(".", "").replace(',', '.')));
    }

    /** Numbers must be there; words only where nothing else is asked. */
    static boolean required(FormDefinition form, FormColumn column) {
        return column.kind() == ColumnKind.NUMBER
                || form.columns().stream().noneMatch(c -> c.kind() == ColumnKind.NUMBER);
    }
}
