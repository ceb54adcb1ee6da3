package vn.khcn.portal.documents.inbound;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.StaleRecord;

/** Documents received or cited. */
@Service
@Transactional
public class InboundService {
    private static final int FOUND = 20;
    private final InboundDocuments documents;
    private final KindService kinds;
    private final InboundRules rules;
    private final BusinessClock clock;

    InboundService(InboundDocuments documents, KindService kinds, InboundRules rules, BusinessClock clock) {
        this.documents = documents;
        this.kinds = kinds;
        this.rules = rules;
        this.clock = clock;
    }

    /**
     * Writes a document down. Writing the same one again gives the one already known.
     *
     * @throws BusinessRule if its key is known with another content
     */
    @PreAuthorize("hasAnyRole('REGISTRY', 'OFFICE', 'UNIT_HEAD', 'SPECIALIST')")
    public InboundOption register(InboundForm form) {
        KindOption kind = kinds.get(form.kind());
        return rules.same(form).orElseGet(() -> store(new InboundDocument(form, clock.today()))).option(kind);
    }

    /** Corrects what was written; the key stays unique. */
    @PreAuthorize("hasAnyRole('REGISTRY', 'OFFICE')")
    public InboundOption correct(long id, int version, InboundForm form) {
        KindOption kind = kinds.get(form.kind());
        InboundDocument document = documents.findById(id).orElseThrow();
        StaleRecord.check(document, version);
        rules.known(form).filter(other -> other.id() != id).ifPresent(other -> {
            throw InboundRules.otherContent(other, kind, form);
        });
        document.write(form, clock.today());
        return store(document).option(kind);
    }

    @Transactional(readOnly = true)
    public InboundDetails details(long id) {
        InboundDocument document = documents.findById(id).orElseThrow();
        return document.details(kinds.get(document.kind()));
    }

    /** Finds by number, issuer or subject, with or without dấu; the newest first. */
    @Transactional(readOnly = true)
    public List<InboundOption> find(String text) {
        return list(InboundFilter.text(text),
                PageRequest.of(0, FOUND, Sort.by(Sort.Direction.DESC, "issuedOn", "id"))).stream()
                .map(d -> new InboundOption(d.id(), d.reference(), d.form().issuer(), d.form().subject())).toList();
    }

    /** Those of the numbers that exist in this department. */
    @Transactional(readOnly = true)
    public List<InboundOption> options(Collection<Long> ids) {
        Map<String, KindOption> byCode = kinds.byCode();
        return ids.isEmpty()
                ? List.of()
                : documents.findByIdIn(ids).stream()
                        .flatMap(d -> Optional.ofNullable(byCode.get(d.kind())).map(d::option).stream()).toList();
    }

    @Transactional(readOnly = true)
    public List<InboundDetails> list(InboundFilter filter, Pageable page) {
        Map<String, KindOption> byCode = kinds.byCode();
        return documents.list(pattern(filter.text()), filter.kinds().isEmpty(), filter.kinds(), filter.from(),
                filter.to(), page).stream()
                .flatMap(d -> Optional.ofNullable(byCode.get(d.kind())).map(d::details).stream()).toList();
    }

    @Transactional(readOnly = true)
    public int count(InboundFilter filter) {
        return documents.count(pattern(filter.text()), filter.kinds().isEmpty(), filter.kinds(), filter.from(),
                filter.to());
    }

    /** The issuers written so far, so that one body keeps one name. */
    @Transactional(readOnly = true)
    public List<String> issuers() {
        return documents.issuers();
    }

    private InboundDocument store(InboundDocument document) {
        try {
            return documents.saveAndFlush(document);
        } catch (DataIntegrityViolationException sameKeyAtTheSameMoment) {
            throw BusinessRule.at("symbol", "documents.rule.justRegistered");
        }
    }

    private static String pattern(String text) {
        return CleanText.line(text).replaceAll("([!%_])", "!$1");
    }
}
