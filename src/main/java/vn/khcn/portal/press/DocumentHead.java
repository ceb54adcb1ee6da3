package vn.khcn.portal.press;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The first page's head.
 *
 * @param parentAgency upper line at the left, not bold ("UBND tỉnh Bắc Giang"), empty where there is none; printed in capitals
 * @param agency       issuing agency, bold ("Sở Khoa học và Công nghệ"): printed in capitals, but as it stands where an
 *                     annex names it
 * @param number       running number; null leaves it open until the registry gives it
 * @param symbol       what follows the number: "BC-KHCN"
 * @param place        "Bắc Giang"
 * @param date         date of issue; null leaves the day open
 * @param dateHint     a day in the month to print while the date is open
 * @param type         "BÁO CÁO"; empty for an official letter
 * @param subject      trích yếu
 * @param addressees   Kính gửi, may be empty
 * @param bases        legal bases, may be empty
 */
public record DocumentHead(String parentAgency, String agency, @Nullable Integer number, String symbol, String place,
        @Nullable LocalDate date, LocalDate dateHint, String type, String subject, List<String> addressees,
        List<String> bases) {
    public DocumentHead {
        addressees = List.copyOf(addressees);
        bases = List.copyOf(bases);
    }

    /** "Số: 05/BC-KHCN", with the number left open where there is none. */
    public String numberLine() {
        return "Số: " + (number == null ? "     " : (number < 10 ? "0" : "") + number) + "/" + symbol;
    }

    /** "Bắc Giang, ngày 05 tháng 10 năm 2023", with the day left open where there is no date. */
    public String placeAndDate() {
        LocalDate shown = date == null ? dateHint : date;
        int month = shown.getMonthValue();
        String day = date == null ? "     " : "%02d".formatted(date.getDayOfMonth());
        return "%s, ngày %s tháng %s năm %d".formatted(place, day, month < 3 ? "0" + month : "" + month,
                shown.getYear());
    }

    public DocumentHead numbered(@Nullable Integer newNumber, @Nullable LocalDate newDate) {
        return new DocumentHead(parentAgency, agency, newNumber, symbol, place, newDate, dateHint, type, subject,
                addressees, bases);
    }
}
