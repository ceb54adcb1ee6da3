package vn.khcn.portal.reporting.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;

/**
 * A report as other systems read it. The names of these fields are the names in the JSON and are promised: fields may be
 * added, none is renamed or taken away.
 *
 * @param schema 1, raised when the meaning of a field changes
 */
public record ExportedReport(int schema, Agency agency, Regime regime, PeriodCode period, Paper document,
        List<Section> sections, List<Figure> figures) {
    public static final int SCHEMA = 1;

    public ExportedReport {
        sections = List.copyOf(sections);
        figures = List.copyOf(figures);
    }

    /** @param code the department's code in the portal */
    public record Agency(String code, String name, String parent) {}

    public record Regime(String code, String name, PeriodCalendar calendar, PeriodKind periodKind) {}

    /**
     * @param code YYYYMM, YYYYQn, YYYYHn, YYYYN9 or YYYY
     * @param from first day the regime's calendar counts, {@code to} its last
     */
    public record PeriodCode(String code, String label, LocalDate from, LocalDate to) {}

    /**
     * @param state  {@code ISSUED} or {@code DRAFT}
     * @param draft  number of the draft, null for an issued one
     * @param symbol number and symbol: "512/BC-KHCN"; null while there is no number
     */
    public record Paper(String state, @Nullable Integer draft, String kind, @Nullable Integer number,
            @Nullable String symbol, @Nullable LocalDate date, String title, List<String> addressees,
            List<String> recipients, List<String> signedBy) {}

    /**
     * A section or an annex.
     *
     * @param code   of the outline; stays when numbers change
     * @param number as printed: "I.", "1.2.", "Phụ lục I"
     */
    public record Section(String code, String number, String title, List<Text> texts, List<Table> tables) {}

    /** A paragraph. */
    public record Text(String code, String text) {}

    public record Table(String code, List<String> columns, List<List<String>> rows) {}

    /**
     * A printed figure.
     *
     * @param key        what is counted, the same in every report: {@code ind.cumulative?code=TN.MAU}
     * @param indicator  code of the indicator; null for a figure that is counted from records of another kind
     * @param measure    {@code period}, {@code cumulative}, {@code plan}, {@code percent}, …
     * @param parameters what narrows it
     * @param records    how many records it counts
     * @param places     codes of the paragraphs and tables it is printed in
     * @param override   the reason where a person set the number against the records, else null
     */
    public record Figure(String key, @Nullable String indicator, String measure, Map<String, String> parameters,
            BigDecimal value, String unit, String printed, String definition, LocalDate asOf, int records,
            List<String> places, @Nullable String override) {}
}
