package vn.khcn.portal.documents;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.HeldFigure;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.people.PeopleService;

/**
 * The documents issued in a period that reports list. The parameter {@code kind} takes codes parted by commas,
 * {@code other} (every listed kind without a heading of its own), or nothing for all; {@code over=year} takes all since
 * the start of the report year, {@code unit} those drafted by the unit with this code.
 */
@Component
class IssuedInPeriod {
    private static final String OTHER = "other";
    private static final Set<String> OWN_HEADING = Set.of("BC", "KH", "QĐ");
    private final OutboundDocuments documents;
    private final KindService kinds;
    private final PeopleService people;

    IssuedInPeriod(OutboundDocuments documents, KindService kinds, PeopleService people) {
        this.documents = documents;
        this.kinds = kinds;
        this.people = people;
    }

    /** One document: what a report prints of it, and the record behind. */
    record Issued(String text, RecordRef record, @Nullable HeldFigure figure) {}

    /** A document as a figure of its own knows it. */
    @Transactional(readOnly = true)
    Optional<Issued> one(long id) {
        return documents.findById(id).flatMap(d -> issued(d, kinds.byCode()));
    }

    @Transactional(readOnly = true)
    List<Issued> in(Map<String, String> parameters, FigureContext context) {
        Map<String, KindOption> byCode = kinds.byCode();
        Set<String> wanted = wanted(parameters.getOrDefault("kind", ""), byCode);
        DateRange days = "year".equals(parameters.get("over")) ? context.yearToDate() : context.range();
        String unit = parameters.getOrDefault("unit", "");
        return documents.issued(days.from(), days.to(), wanted).stream()
                .filter(d -> unit.isEmpty() || people.unit(d.unitId()).filter(u -> u.code().equals(unit)).isPresent())
                .flatMap(d -> issued(d, byCode).stream()).toList();
    }

    private static Optional<Issued> issued(OutboundDocument document, Map<String, KindOption> byCode) {
        return Optional.ofNullable(byCode.get(document.kind())).map(kind -> new Issued(
                text(document.subject(), kind), ref(document, kind), document.figure().orElse(null)));
    }

    private static Set<String> wanted(String kind, Map<String, KindOption> byCode) {
        if (!kind.isEmpty() && !kind.equals(OTHER)) {
            return Arrays.stream(kind.split(",")).map(String::strip).collect(Collectors.toSet());
        }
        return byCode.values().stream().filter(k -> k.issuedHere() && k.listed()).map(KindOption::code)
                .filter(code -> kind.isEmpty() || !OWN_HEADING.contains(code)).collect(Collectors.toSet());
    }

    /** The office names a document by its subject, a petition to the province by its kind too, a letter without "V/v". */
    static String text(String subject, KindOption kind) {
        String ended = subject.replaceFirst("\\.+$", "");
        String named = kind.name() + " ";
        if (kind.named()) {
            return ended.regionMatches(true, 0, named, 0, named.length()) ? ended : named + about(ended);
        }
        String bare = kind.letter().isEmpty() ? ended.replaceFirst("(?iu)^(v/v|về việc)\\s*:?\\s*", "") : ended;
        return bare.isEmpty() ? ended : bare.substring(0, 1).toUpperCase(Locale.ROOT) + bare.substring(1);
    }

    /** Behind the kind's name "Về việc" is in the middle of a sentence. */
    private static String about(String subject) {
        return subject.replaceFirst("^Về việc", "về việc");
    }

    private static RecordRef ref(OutboundDocument document, KindOption kind) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("Số, ký hiệu", document.shownSymbol());
        fields.put("Trích yếu", document.subject());
        document.figure().ifPresent(figure -> fields.put("Số liệu trong trích yếu", figure.value().printedWithUnit()));
        return new RecordRef("outbound", document.id(), OutboundReading.reference(document, kind).toString(), fields);
    }
}
