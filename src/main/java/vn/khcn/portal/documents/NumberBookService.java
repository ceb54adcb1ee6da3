package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;

/** The number books: what is in them, what is missing, and which kinds share one. */
@Service
@Transactional
public class NumberBookService {
    private final NumberBooks books;
    private final BookOpening opening;
    private final OutboundDocuments documents;
    private final SharedBooks shared;
    private final OutboundReading reading;
    private final KindService kinds;
    private final BusinessClock clock;

    NumberBookService(NumberBooks books, BookOpening opening, OutboundDocuments documents, SharedBooks shared,
            OutboundReading reading,
            KindService kinds, BusinessClock clock) {
        this.books = books;
        this.opening = opening;
        this.documents = documents;
        this.shared = shared;
        this.reading = reading;
        this.kinds = kinds;
        this.clock = clock;
    }

    /** Every book with a number in it, the newest year first. */
    @Transactional(readOnly = true)
    public List<NumberBookOption> books() {
        Map<String, List<String>> names = namesByRegister();
        return books.findAllByOrderByBookYearDescRegisterCode().stream().filter(b -> b.last() > 0)
                .map(b -> new NumberBookOption(b.register(), b.year(), names.getOrDefault(b.register(), List.of()),
                        b.last()))
                .toList();
    }

    /** One book in the order of numbers, with gaps and with numbers whose dates do not rise. */
    @Transactional(readOnly = true)
    public NumberBookDetails book(String register, int year) {
        List<BookLine> lines = new ArrayList<>();
        int before = books.findByRegisterCodeAndBookYear(register, year).map(NumberBook::first).orElse(1) - 1;
        LocalDate latest = LocalDate.MIN;
        String latestSymbol = "";
        List<OutboundSummary> numbered = reading.summaries(documents.book(register, year));
        Map<Long, List<SendingDetails>> sent = reading.sendings(numbered.stream().map(OutboundSummary::id).toList());
        for (OutboundSummary document : numbered) {
            int number = document.number() == null ? before : document.number();
            LocalDate date = document.issuedOn() == null ? latest : document.issuedOn();
            if (number > before + 1) {
                lines.add(new BookLine.Gap(before + 1, number - 1));
            }
            boolean falls = date.isBefore(latest);
            lines.add(entry(document, falls ? latestSymbol : null, sent.getOrDefault(document.id(), List.of())));
            if (!falls) {
                latest = date;
                latestSymbol = document.symbol();
            }
            before = Math.max(before, number);
        }
        return new NumberBookDetails(register, namesByRegister().getOrDefault(register, List.of()), year, lines);
    }

    private static BookLine entry(OutboundSummary document, @Nullable String laterBefore, List<SendingDetails> sent) {
        long confirmed = sent.stream().filter(s -> s.confirmedOn() != null).count();
        return new BookLine.Entry(document, laterBefore, sent.isEmpty() ? null : sent.getFirst().sentOn(),
                Math.toIntExact(confirmed), sent.size());
    }

    /** The number a document of a kind would get now. */
    @Transactional(readOnly = true)
    public int next(String kind, int year) {
        String register = registers().getOrDefault(kind, kind);
        return books.findByRegisterCodeAndBookYear(register, year).map(NumberBook::last).orElse(0) + 1;
    }

    /** For each kind we issue the register it is numbered in. */
    @Transactional(readOnly = true)
    public Map<String, String> registers() {
        Map<String, String> registers = new LinkedHashMap<>();
        kinds.all().stream().filter(KindOption::issuedHere).forEach(k -> registers.put(k.code(), k.code()));
        registers.putAll(shared.get());
        return registers;
    }

    /** Numbers a kind in another kind's register, or in its own again; not in a year in which it has numbers. */
    @PreAuthorize("hasAnyRole('REGISTRY', 'ADMINISTRATOR')")
    public void share(String kind, String register) {
        KindOption named = kinds.get(kind);
        kinds.get(register);
        if (register.equals(registers().get(kind))) {
            return;
        }
        int year = clock.today().getYear();
        if (documents.existsByKindAndBookYear(kind, year)) {
            throw BusinessRule.at("register", "documents.rule.shareMidYear", named.name(), Integer.toString(year));
        }
        shared.share(kind, register);
    }

    /** Says that the portal keeps a kind's book of a year from a number on: smaller ones stand in the paper book. */
    @PreAuthorize("hasAnyRole('REGISTRY', 'ADMINISTRATOR')")
    public void beginAt(String kind, int year, int first) {
        String register = registers().getOrDefault(kind, kind);
        if (first < 1 || first > Numbering.HIGHEST) {
            throw BusinessRule.at("number", "documents.rule.numberRange", Numbering.HIGHEST);
        }
        if (year < clock.today().getYear() - 10 || year > clock.today().getYear() + 1) {
            throw BusinessRule.at("year", "documents.rule.year");
        }
        if (documents.existsByRegisterCodeAndBookYearAndNumberLessThan(register, year, first)) {
            throw BusinessRule.at("number", "documents.rule.beginsLater", Integer.toString(first));
        }
        opening.locked(register, year).begin(first);
    }

    private Map<String, List<String>> namesByRegister() {
        Map<String, KindOption> byCode = kinds.byCode();
        Map<String, List<String>> names = new LinkedHashMap<>();
        registers().forEach((kind, register) -> {
            KindOption option = byCode.get(kind);
            if (option != null) {
                names.computeIfAbsent(register, r -> new ArrayList<>()).add(option.name());
            }
        });
        return names;
    }
}
