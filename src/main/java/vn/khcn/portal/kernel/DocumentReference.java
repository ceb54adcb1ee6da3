package vn.khcn.portal.kernel;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * How an official document is named everywhere: "Công văn số 1302/KHCN-VP ngày 11/10/2023".
 *
 * @param kind   the word printed before the number, for example "Công văn"
 * @param symbol number and symbol, for example "1302/KHCN-VP"
 */
public record DocumentReference(String kind, String symbol, @Nullable LocalDate date) {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/M/yyyy");
    private static final DateTimeFormatter DAY_SMALL_MONTH = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Override
    public String toString() {
        String named = kind.isEmpty() ? symbol : kind + " số " + symbol;
        return date == null ? named : named + " ngày " + day(date);
    }

    /** A date as documents write it: leading zero for days below 10 and for January and February (Nghị định 30/2020). */
    public static String day(LocalDate date) {
        return (date.getMonthValue() < 3 ? DAY_SMALL_MONTH : DAY).format(date);
    }
}
