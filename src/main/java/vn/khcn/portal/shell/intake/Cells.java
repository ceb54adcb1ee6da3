package vn.khcn.portal.shell.intake;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;

/** Reads a cell the way an office worker types it: 5/10/2023. */
public final class Cells {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/yyyy");
    private static final List<DateTimeFormatter> DAYS = List.of(DateTimeFormatter.ofPattern("d/M/yyyy"),
            DateTimeFormatter.ofPattern("d-M-yyyy"), DateTimeFormatter.ofPattern("d.M.yyyy"),
            DateTimeFormatter.ISO_LOCAL_DATE);

    private Cells() {}

    /** What was typed, as shown. */
    public static String shown(@Nullable Object cell) {
        return switch (cell) {
            case null -> "";
            case LocalDate day -> SHOWN.format(day);
            case BigDecimal number -> number.toPlainString().replace('.', ',');
            default -> cell.toString().strip();
        };
    }

    /** @throws BusinessRule at the column saying how to write a day */
    public static LocalDate day(String column, Object cell) {
        if (cell instanceof LocalDate day) {
            return day;
        }
        String typed = shown(cell);
        for (DateTimeFormatter format : DAYS) {
            try {
                LocalDate day = LocalDate.parse(typed, format);
                // 31/2 is not silently the 28th.
                if (Integer.toString(day.getDayOfMonth()).equals(typed.replaceAll("^0?(\\d+)\\D.*", "$1"))
                        || format.equals(DateTimeFormatter.ISO_LOCAL_DATE)) {
                    return day;
                }
            } catch (DateTimeException other) {
                // The next way of writing a day is tried.
            }
        }
        throw BusinessRule.at(column, "shell.intake.noDay", typed);
    }
}
