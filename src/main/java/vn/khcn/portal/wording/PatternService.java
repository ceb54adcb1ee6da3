package vn.khcn.portal.wording;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.lines.ReportLine;
import vn.khcn.portal.records.StaleRecord;

/** The department's wording: what stands there first, with what the office wrote instead or beside it. */
@Service
@Transactional
public class PatternService {
    private static final String OFFICE = "hasAnyRole('OFFICE', 'ADMINISTRATOR')";
    private final FirstPatterns first;
    private final KeptPatterns kept;
    private final PatternCheck check;
    private final LineWriter writer;

    PatternService(FirstPatterns first, KeptPatterns kept, PatternCheck check, LineWriter writer) {
        this.first = first;
        this.kept = kept;
        this.check = check;
        this.writer = writer;
    }

    /** Every pattern in the order of topics and lines. */
    @Transactional(readOnly = true)
    public List<PatternDetails> all() {
        Map<String, KeptPattern> own = kept.findAllBy().stream()
                .collect(Collectors.toMap(KeptPattern::code, Function.identity()));
        List<PatternDetails> all = new ArrayList<>();
        first.all().forEach(p -> {
            KeptPattern row = own.remove(p.code());
            all.add(row == null ? new PatternDetails(p, 0, 0, true, false) : details(row, p));
        });
        own.values().forEach(row -> all.add(details(row, null)));
        all.sort(Comparator.comparing((PatternDetails d) -> d.pattern().topic())
                .thenComparing(d -> d.pattern().order()).thenComparing(d -> d.pattern().code()));
        return all;
    }

    @Transactional(readOnly = true)
    public Optional<PatternDetails> find(String code) {
        return all().stream().filter(d -> d.pattern().code().equals(code)).findFirst();
    }

    /**
     * Keeps the office's wording.
     *
     * @param version 0 for a pattern that was never changed
     * @throws BusinessRule at the field that cannot be read or names what does not exist
     */
    @PreAuthorize(OFFICE)
    public PatternDetails keep(LinePattern pattern, int version, FigureContext context) {
        check.check(pattern, context);
        KeptPattern row = kept.findByCode(pattern.code()).orElse(null);
        if (row == null) {
            row = new KeptPattern(pattern.code());
        } else {
            StaleRecord.check(row, version);
        }
        row.write(pattern);
        return details(kept.saveAndFlush(row), first.find(pattern.code()).orElse(null));
    }

    /** Goes back to the wording that comes with the portal. */
    @PreAuthorize(OFFICE)
    public PatternDetails goBack(String code, int version) {
        LinePattern original = first.find(code).orElseThrow(() -> BusinessRule.broken("wording.rule.notShipped"));
        KeptPattern row = kept.findByCode(code).orElseThrow(() -> BusinessRule.broken("wording.rule.notChanged"));
        StaleRecord.check(row, version);
        row.goBackTo(original);
        return details(kept.saveAndFlush(row), original);
    }

    /**
     * The lines a pattern would give, kept or not.
     *
     * @throws BusinessRule as {@link #keep}
     */
    @Transactional(readOnly = true)
    public List<ReportLine> preview(LinePattern pattern, Figures.Session session) {
        check.check(pattern, session.context());
        return writer.open(session).lines(pattern);
    }

    private static PatternDetails details(KeptPattern row, @org.jspecify.annotations.Nullable LinePattern original) {
        return new PatternDetails(row.own() || original == null ? row.pattern() : original, row.id(), row.version(),
                original != null, row.own() && !row.pattern().equals(original));
    }
}
