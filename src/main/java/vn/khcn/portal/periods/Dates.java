package vn.khcn.portal.periods;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;

/** Days as screens and messages show them. */
final class Dates {
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private Dates() {}

    static String shown(LocalDate day) {
        return SHOWN.format(day);
    }
}
