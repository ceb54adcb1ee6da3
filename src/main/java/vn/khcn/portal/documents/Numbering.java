package vn.khcn.portal.documents;

import java.time.LocalDate;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.DocumentReference;

/**
 * Gives numbers. Whoever gives one holds the book's row until the transaction ends, so the next numbers follow without
 * a gap, and a number of a transaction that fails goes to the next one.
 */
@Component
class Numbering {
    static final int HIGHEST = 99_999;
    private final OutboundDocuments documents;
    private final BookOpening opening;
    private final SharedBooks shared;

    Numbering(OutboundDocuments documents, BookOpening opening, SharedBooks shared) {
        this.documents = documents;
        this.opening = opening;
        this.shared = shared;
    }

    /** The book a kind is numbered in: its own unless the department shares it with another kind. */
    String register(String kind) {
        return shared.get().getOrDefault(kind, kind);
    }

    /** @throws BusinessRule where no document has such a number or day */
    static void check(GiveNumber wish, LocalDate today) {
        LocalDate date = wish.date();
        if (date.isAfter(today) || date.isBefore(today.minusYears(10))) {
            throw BusinessRule.at("date", "documents.rule.dateImpossible", DocumentReference.day(date));
        }
        Integer given = wish.number();
        if (given != null && (given < 1 || given > HIGHEST)) {
            throw BusinessRule.at("number", "documents.rule.numberRange", HIGHEST);
        }
    }

    /** A number that has another document is not given again. */
    static BusinessRule taken(OutboundDocument taken) {
        return BusinessRule.at("number", "documents.rule.numberTaken", taken.shownSymbol(),
                DocumentReference.day(date(taken)), taken.subject());
    }

    void give(OutboundDocument document, GiveNumber wish, LocalDate today) {
        check(wish, today);
        LocalDate date = wish.date();
        Integer given = wish.number();
        String register = register(document.kind());
        NumberBook book = opening.locked(register, date.getYear());
        if (given == null) {
            document.number(register, book.next(), date);
        } else {
            documents.findNumbered(register, date.getYear(), given).ifPresent(known -> {
                throw taken(known);
            });
            book.given(given);
            document.number(register, given, date);
        }
        try {
            documents.saveAndFlush(document);
        } catch (DataIntegrityViolationException taken) {
            throw BusinessRule.at("number", "documents.rule.numberJustTaken");
        }
    }

    private static LocalDate date(OutboundDocument numbered) {
        LocalDate date = numbered.issuedOn();
        return date == null ? LocalDate.EPOCH : date;
    }
}
