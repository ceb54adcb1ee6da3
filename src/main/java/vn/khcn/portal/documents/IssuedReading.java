package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.shell.intake.RowStatus;
import vn.khcn.portal.shell.intake.SheetIntake.Verdict;
import vn.khcn.portal.shell.intake.SheetRow;

/** Reads rows of issued documents against the books: a number of a book and year has one document. */
final class IssuedReading {
    private static final Pattern SYMBOL = Pattern.compile("0*([0-9]{1,6})\\s*/\\s*(\\S.*)");
    private final Drafting drafting;
    private final Numbering numbering;
    private final OutboundDocuments documents;
    private final LocalDate today;
    private final Map<String, Map<Integer, OutboundDocument>> books = new HashMap<>();
    private final Map<String, Integer> seen = new HashMap<>();

    IssuedReading(Drafting drafting, Numbering numbering, OutboundDocuments documents, LocalDate today) {
        this.drafting = drafting;
        this.numbering = numbering;
        this.documents = documents;
        this.today = today;
    }

    /** A rule about number or day of the form is one about the column they stand in. */
    Verdict<IssuedRow> read(SheetRow row) {
        try {
            return verdict(row);
        } catch (BusinessRule rule) {
            String field = String.valueOf(rule.field());
            throw BusinessRule.at(field.equals("date") ? "issuedOn" : field.equals("number") ? "symbol" : field,
                    rule.key(), rule.arguments());
        }
    }

    private Verdict<IssuedRow> verdict(SheetRow row) {
        Matcher symbol = SYMBOL.matcher(CleanText.line(row.text("symbol")));
        if (!symbol.matches()) {
            throw BusinessRule.at("symbol", "documents.rule.issuedSymbol", row.text("symbol"));
        }
        int number = Integer.parseInt(symbol.group(1));
        LocalDate date = row.onDay("issuedOn");
        OutboundForm form = new OutboundForm(row.text("kind"), Long.parseLong(row.text("unit")), symbol.group(2),
                row.text("subject"), row.text("signer"), List.of(), lines(row.text("recipients")), null, null,
                copies(row.text("copies")), row.text("note"), null, "");
        GiveNumber given = GiveNumber.given(number, date);
        drafting.begin(form);
        Numbering.check(given, today);
        String register = numbering.register(form.kind());
        Integer twin = seen.putIfAbsent(register + "/" + date.getYear() + "/" + number, row.number());
        if (twin != null) {
            throw BusinessRule.at("symbol", "shell.intake.twice", twin);
        }
        OutboundDocument known = books.computeIfAbsent(register + "/" + date.getYear(),
                book -> documents.book(register, date.getYear()).stream()
                        .collect(Collectors.toMap(d -> d.number() == null ? 0 : d.number(), d -> d)))
                .get(number);
        if (known != null && !same(known, form, date)) {
            throw Numbering.taken(known);
        }
        return new Verdict<>(known == null ? RowStatus.NEW : RowStatus.SAME, new IssuedRow(form, given));
    }

    private static boolean same(OutboundDocument known, OutboundForm form, LocalDate date) {
        return known.kind().equals(form.kind()) && date.equals(known.issuedOn())
                && CleanText.folded(known.subject()).equals(CleanText.folded(CleanText.line(form.subject())));
    }

    private static List<String> lines(String text) {
        return text.lines().flatMap(line -> List.of(line.split(";")).stream()).map(String::strip)
                .filter(l -> !l.isEmpty()).toList();
    }

    private static int copies(String typed) {
        if (typed.isEmpty()) {
            return 1;
        }
        if (!typed.matches("\\d{1,4}")) {
            throw BusinessRule.at("copies", "documents.rule.copies");
        }
        return Integer.parseInt(typed);
    }
}
