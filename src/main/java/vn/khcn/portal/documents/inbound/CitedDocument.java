package vn.khcn.portal.documents.inbound;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;

/**
 * A document as a text cites it: "Công văn số 5203/UBND-TH ngày 11/9/2023 của UBND tỉnh về việc …". What the text does
 * not say is empty.
 */
public record CitedDocument(String kindName, String symbol, @Nullable LocalDate date, String issuer, String subject) {
    private static final Pattern FORM = Pattern.compile("^(?<kind>[\\p{L} ]+?)\\s+số\\s*:?\\s*(?<symbol>\\S+?)[,;]?"
            + "(?:\\s+ngày\\s+(?<day>\\d{1,2})[/.-](?<month>\\d{1,2})[/.-](?<year>\\d{4}))?"
            + "(?:\\s+của\\s+(?<issuer>.+?))?(?:[,;]?\\s+(?:về việc|v/v|về)\\s+(?<subject>.+?))?\\.?$",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

    /**
     * Reads a citation; empty where it is none.
     *
     * @throws BusinessRule if its day does not exist
     */
    public static Optional<CitedDocument> read(String text) {
        Matcher cited = FORM.matcher(CleanText.line(text));
        return cited.matches()
                ? Optional.of(new CitedDocument(cited.group("kind").strip(), cited.group("symbol"), day(cited),
                        or(cited.group("issuer")), or(cited.group("subject"))))
                : Optional.empty();
    }

    private static @Nullable LocalDate day(Matcher cited) {
        if (cited.group("day") == null) {
            return null;
        }
        try {
            return LocalDate.of(Integer.parseInt(cited.group("year")), Integer.parseInt(cited.group("month")),
                    Integer.parseInt(cited.group("day")));
        } catch (DateTimeException noSuchDay) {
            throw BusinessRule.at("cited", "documents.rule.noSuchDay",
                    cited.group("day") + "/" + cited.group("month") + "/" + cited.group("year"));
        }
    }

    private static String or(@Nullable String text) {
        return text == null ? "" : text.strip();
    }
}
