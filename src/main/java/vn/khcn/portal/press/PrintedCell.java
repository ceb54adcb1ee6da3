package vn.khcn.portal.press;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a printed cell back as what it is: "6.751" in a column of numbers, "15/10/2023", or words. */
final class PrintedCell {
    private static final Pattern NUMBER = Pattern.compile("-?(?:\\d+|\\d{1,3}(?:\\.\\d{3})+)(?:,(\\d+))?");
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})/(\\d{1,2})/(\\d{4})");

    private PrintedCell() {}

    static SheetTable.Cell read(String text, Block.Align align) {
        Matcher day = DAY.matcher(text);
        if (day.matches()) {
            try {
                return new SheetTable.Day(LocalDate.of(Integer.parseInt(day.group(3)), Integer.parseInt(day.group(2)),
                        Integer.parseInt(day.group(1))));
            } catch (DateTimeException notADay) {
                return new SheetTable.Text(text);
            }
        }
        Matcher number = NUMBER.matcher(text);
        if (align == Block.Align.RIGHT && number.matches()) {
            return new SheetTable.Number(new BigDecimal(text.replace(".", "").replace(',', '.')),
                    number.group(1) == null ? 0 : number.group(1).length());
        }
        return new SheetTable.Text(text);
    }
}
