package vn.khcn.portal.assignments;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;
import vn.khcn.portal.documents.OutboundFilter;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.CleanText;

/** Finds the registered document that a task cites by number and symbol, so that the task leads to it. */
@Component
class Citations {
    private static final int FEW = 20;
    private final InboundService inbound;
    private final OutboundService outbound;
    private final KindService kinds;

    Citations(InboundService inbound, OutboundService outbound, KindService kinds) {
        this.kinds = kinds;
        this.inbound = inbound;
        this.outbound = outbound;
    }

    /** Our own answer as registered. */
    record Reply(@Nullable Long id, String kind, @Nullable LocalDate date) {}

    /** What its own symbol says a document is: "713/QĐ-UBND" a decision; a letter where it says nothing. */
    String kind(String symbol) {
        String letters = symbol.replaceFirst("^[^/]*/", "").replaceFirst("-.*$", "");
        return kinds.byCode().containsKey(letters) ? letters : KindOption.LETTER;
    }

    @Nullable
    Long inbound(TaskForm form) {
        String symbol = CleanText.line(form.sourceSymbol());
        return inbound.find(symbol).stream().filter(d -> d.reference().symbol().equalsIgnoreCase(symbol))
                .filter(d -> form.sourceDate().equals(d.reference().date())).map(InboundOption::id).findFirst()
                .orElse(null);
    }

    /** @param about a day in the year of the answer: numbers begin anew each year */
    Optional<Reply> outbound(String replySymbol, LocalDate about) {
        String symbol = CleanText.line(replySymbol);
        return symbol.isEmpty()
                ? Optional.empty()
                : outbound.list(OutboundFilter.text(symbol), PageRequest.of(0, FEW)).stream()
                        .filter(d -> d.symbol().equalsIgnoreCase(symbol) && d.issuedOn() != null
                                && d.issuedOn().getYear() == about.getYear())
                        .findFirst()
                        .map(d -> new Reply(d.id(), d.kind().code(), d.issuedOn()));
    }
}
