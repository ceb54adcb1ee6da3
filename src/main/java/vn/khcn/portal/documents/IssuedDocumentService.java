package vn.khcn.portal.documents;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.data.domain.Pageable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Documents of our own that went out: what an archive is built upon. */
@Service
@Transactional(readOnly = true)
public class IssuedDocumentService {
    /** How many words are looked for; more would only say the same again. */
    public static final int WORDS = 4;
    private final IssuedDocuments documents;
    private final OutboundReading reading;

    IssuedDocumentService(IssuedDocuments documents, OutboundReading reading) {
        this.documents = documents;
        this.reading = reading;
    }

    public List<IssuedSummary> list(IssuedFilter f, Pageable page) {
        List<OutboundSummary> found = reading.summaries(documents.list(f.found(), word(f, 0), word(f, 1), word(f, 2),
                word(f, 3), f.only() == null, only(f), f.kinds().isEmpty(), f.kinds(), f.units().isEmpty(), f.units(),
                f.years().isEmpty(), f.years(), f.from(), f.to(), page));
        Set<Long> replaced = found.isEmpty()
                ? Set.of()
                : documents.replaced(found.stream().map(OutboundSummary::id).toList());
        return found.stream().map(d -> new IssuedSummary(d, replaced.contains(d.id()))).toList();
    }

    public int count(IssuedFilter f) {
        return documents.count(f.found(), word(f, 0), word(f, 1), word(f, 2), word(f, 3), f.only() == null, only(f),
                f.kinds().isEmpty(), f.kinds(), f.units().isEmpty(), f.units(), f.years().isEmpty(), f.years(),
                f.from(), f.to());
    }

    /** The number of the document with this symbol ("512/BC-KHCN") and date. */
    public Optional<Long> find(String symbol, LocalDate date) {
        return Optional.ofNullable(documents.find(symbol, date));
    }

    /** The years documents were issued in, the newest first. */
    public List<Integer> years() {
        return documents.years();
    }

    private static Set<Long> only(IssuedFilter filter) {
        return filter.only() == null ? Set.of() : filter.only();
    }

    private static String word(IssuedFilter filter, int place) {
        return filter.words().size() <= place
                ? "%"
                : "%" + filter.words().get(place).replaceAll("([!%_])", "!$1") + "%";
    }
}
