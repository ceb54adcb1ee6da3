package vn.khcn.portal.documents;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.Subject;
import vn.khcn.portal.approval.SubjectKind;
import vn.khcn.portal.documents.inbound.InboundOption;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.documents.kinds.KindOption;
import vn.khcn.portal.documents.kinds.KindService;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;

/** Makes what screens and reports read from the records. */
@Component
class OutboundReading {
    private final OutboundDocuments documents;
    private final Sendings sendings;
    private final ApprovalService approvals;
    private final InboundService inbound;
    private final KindService kinds;
    private final PeopleService people;

    OutboundReading(OutboundDocuments documents, Sendings sendings, ApprovalService approvals, InboundService inbound,
            KindService kinds, PeopleService people) {
        this.documents = documents;
        this.sendings = sendings;
        this.approvals = approvals;
        this.inbound = inbound;
        this.kinds = kinds;
        this.people = people;
    }

    static Subject subject(long id) {
        return new Subject(SubjectKind.OUTBOUND, id);
    }

    KindOption kind(OutboundDocument document) {
        return kinds.get(document.kind());
    }

    OutboundDetails details(OutboundDocument document) {
        OutboundForm form = document.form();
        Subject subject = subject(document.id());
        Set<ApprovalAction> possible = approvals.possible(subject);
        return new OutboundDetails(document.id(), document.version(), kind(document), unit(document.unitId()),
                document.number(), document.issuedOn(), reference(document, kind(document)), form, document.state(),
                answered(form.respondsTo()),
                Optional.ofNullable(form.replaces()).flatMap(documents::findById).map(this::option).orElse(null),
                documents.findByReplaces(document.id()).map(this::option).orElse(null),
                sendings.findByOutboundIdOrderBySentOnAscIdAsc(document.id()).stream().map(Sending::details).toList(),
                approvals.history(subject), possible);
    }

    List<OutboundSummary> summaries(List<OutboundDocument> found) {
        Map<String, KindOption> byCode = kinds.byCode();
        Map<Long, String> units = new HashMap<>();
        return found.stream().flatMap(d -> Optional.ofNullable(byCode.get(d.kind())).stream().map(kind -> {
            OutboundForm form = d.form();
            return new OutboundSummary(d.id(), kind, d.number(), d.shownSymbol(), d.issuedOn(), d.subject(),
                    units.computeIfAbsent(d.unitId(), id -> unit(id).shortName()), form.signer(), form.recipients(),
                    form.copies(), form.note(), Boolean.TRUE.equals(form.listed()), d.state());
        })).toList();
    }

    /** By the document's number, in the order they went out. */
    Map<Long, List<SendingDetails>> sendings(List<Long> documentIds) {
        return documentIds.isEmpty()
                ? Map.of()
                : sendings.findByOutboundIdInOrderBySentOnAscIdAsc(documentIds).stream().collect(Collectors
                        .groupingBy(Sending::outboundId, Collectors.mapping(Sending::details, Collectors.toList())));
    }

    OutboundOption option(OutboundDocument document) {
        return new OutboundOption(document.id(), reference(document, kind(document)), document.subject());
    }

    static DocumentReference reference(OutboundDocument document, KindOption kind) {
        return new DocumentReference(kind.name(), document.shownSymbol(), document.issuedOn());
    }

    UnitOption unit(long id) {
        return people.unit(id).orElseThrow();
    }

    private @Nullable InboundOption answered(@Nullable Long id) {
        return id == null ? null : inbound.options(List.of(id)).stream().findFirst().orElse(null);
    }
}
