package vn.khcn.portal.documents;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.Pageable;
import org.springframework.data.domain.Sort;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.approval.SubjectMoved;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** Documents of our own: drafting, the way to issue, finding. Numbers are the registry's, see {@link RegistryService}. */
@Service
@Transactional
public class OutboundService {
    private static final int FOUND = 20;
    private static final Set<ApprovalState> NUMBERED = Set.of(ApprovalState.NUMBERED, ApprovalState.READY,
            ApprovalState.ISSUED, ApprovalState.SENT);
    private final OutboundDocuments documents;
    private final Drafting drafting;
    private final OutboundReading reading;
    private final ApprovalService approvals;

    OutboundService(OutboundDocuments documents, Drafting drafting, OutboundReading reading,
            ApprovalService approvals) {
        this.documents = documents;
        this.drafting = drafting;
        this.reading = reading;
        this.approvals = approvals;
    }

    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE', 'REGISTRY')")
    public OutboundDetails draft(OutboundForm form) {
        return reading.details(documents.saveAndFlush(drafting.begin(form)));
    }

    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE', 'REGISTRY')")
    public OutboundDetails edit(long id, int version, OutboundForm form) {
        OutboundDocument document = get(id);
        StaleRecord.check(document, version);
        drafting.rewrite(document, form);
        return reading.details(documents.saveAndFlush(document));
    }

    /** Throws a draft away that never got a number. */
    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE', 'REGISTRY')")
    public void discard(long id, int version) {
        OutboundDocument document = get(id);
        StaleRecord.check(document, version);
        DraftersUnit.check(document.unitId());
        if (!document.state().isOpen() || document.number() != null) {
            throw BusinessRule.broken("documents.rule.closed");
        }
        document.deletedBy(CurrentActor.get().name());
        documents.delete(documents.saveAndFlush(document));
    }

    /**
     * Takes a step of the chain other than numbering and sending, which need more to be said.
     *
     * @param reason required where it is returned
     */
    @PreAuthorize("isAuthenticated()")
    public OutboundDetails move(long id, ApprovalAction action, @Nullable String reason) {
        if (action == ApprovalAction.NUMBER || action == ApprovalAction.SEND) {
            throw new IllegalArgumentException("The registry does " + action);
        }
        OutboundDocument document = get(id);
        if (action == ApprovalAction.SUBMIT) {
            DraftersUnit.check(document.unitId());
            document.readyToSubmit();
        }
        approvals.move(OutboundReading.subject(id), action, reason);
        return reading.details(document);
    }

    @Transactional(readOnly = true)
    public OutboundDetails details(long id) {
        return reading.details(get(id));
    }

    /** Finds numbered documents by number, symbol or subject, with or without dấu; the newest first. */
    @Transactional(readOnly = true)
    public List<OutboundOption> find(String text) {
        return documents.list(pattern(text), true, Set.of(), false, NUMBERED, true, Set.of(), null, null,
                PageRequest.of(0, FOUND, Sort.by(Sort.Direction.DESC, "issuedOn", "number"))).stream()
                .map(reading::option).toList();
    }

    /** Those of the numbers that exist in this department. */
    @Transactional(readOnly = true)
    public List<OutboundOption> options(Collection<Long> ids) {
        return ids.isEmpty() ? List.of() : documents.findByIdIn(ids).stream().map(reading::option).toList();
    }

    @Transactional(readOnly = true)
    public List<OutboundSummary> list(OutboundFilter filter, Pageable page) {
        return reading.summaries(documents.list(pattern(filter.text()), filter.kinds().isEmpty(), filter.kinds(),
                filter.states().isEmpty(), filter.states(), filter.units().isEmpty(), filter.units(), filter.from(),
                filter.to(), page));
    }

    @Transactional(readOnly = true)
    public int count(OutboundFilter filter) {
        return documents.count(pattern(filter.text()), filter.kinds().isEmpty(), filter.kinds(),
                filter.states().isEmpty(), filter.states(), filter.units().isEmpty(), filter.units(), filter.from(),
                filter.to());
    }

    /** The stamp desk says where a document stands; the register keeps it so that a list can be narrowed by it. */
    @EventListener
    void moved(SubjectMoved moved) {
        if (moved.kind() == SubjectKind.OUTBOUND) {
            documents.findById(moved.subjectId()).ifPresent(d -> d.stands(moved.to()));
        }
    }

    private OutboundDocument get(long id) {
        return documents.findById(id).orElseThrow();
    }

    private static String pattern(String text) {
        return CleanText.line(text).replaceAll("([!%_])", "!$1");
    }
}
