package vn.khcn.portal.forms.definition;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.FigureValue;

/**
 * What a cell came to.
 *
 * @param number null where there is none
 * @param words  of a column of words
 */
public record CellValue(@Nullable BigDecimal number, String words) {
    public static final CellValue NONE = new CellValue(null, "");

    public static CellValue of(@Nullable BigDecimal number) {
        return number == null ? NONE : new CellValue(number, "");
    }

    public boolean isNone() {
        return number == null && words.isEmpty();
    }

    /** As the form shows it. */
    public String shown(FormColumn column) {
        return number == null ? words : new FigureValue(number, "", column.decimals()).grouped();
    }
}
