package vn.khcn.portal.documents;

import java.time.LocalDate;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.DocumentReference;

/** What the registry (văn thư) does: number and date, documents already on paper, sending. */
@Service
@Transactional
public class RegistryService {
    private final OutboundDocuments documents;
    private final Numbering numbering;
    private final Dispatch dispatch;
    private final Drafting drafting;
    private final OutboundReading reading;
    private final ApprovalService approvals;
    private final BusinessClock clock;

    RegistryService(OutboundDocuments documents, Numbering numbering, Dispatch dispatch, Drafting drafting,
            OutboundReading reading, ApprovalService approvals, BusinessClock clock) {
        this.documents = documents;
        this.numbering = numbering;
        this.dispatch = dispatch;
        this.drafting = drafting;
        this.reading = reading;
        this.approvals = approvals;
        this.clock = clock;
    }

    /** Gives an approved document its number and date: after the signature on paper, before it digitally. */
    @PreAuthorize("hasRole('REGISTRY')")
    public OutboundDetails number(long id, GiveNumber number) {
        OutboundDocument document = documents.findById(id).orElseThrow();
        approvals.move(OutboundReading.subject(id), ApprovalAction.NUMBER, null);
        numbering.give(document, number, clock.today());
        return reading.details(document);
    }

    /** Writes down a document that was issued on paper. */
    @PreAuthorize("hasRole('REGISTRY')")
    public OutboundOption registerIssued(OutboundForm form, GiveNumber number) {
        return reading.option(enter(form, number, ApprovalState.ISSUED));
    }

    /** Keeps number and date for a document whose approval happened elsewhere, such as a report; it is issued later. */
    @PreAuthorize("hasRole('REGISTRY')")
    public OutboundDetails reserve(OutboundForm form, GiveNumber number) {
        return reading.details(enter(form, number, ApprovalState.READY));
    }

    /** Records to whom an issued document went; the first record says it is sent. */
    @PreAuthorize("hasRole('REGISTRY')")
    public OutboundDetails send(long id, SendDocument sent) {
        OutboundDocument document = documents.findById(id).orElseThrow();
        dispatch.record(document, sent, clock.today());
        if (document.state() == ApprovalState.ISSUED) {
            approvals.move(OutboundReading.subject(id), ApprovalAction.SEND, null);
        }
        return reading.details(document);
    }

    /** Records that a recipient confirmed. */
    @PreAuthorize("hasRole('REGISTRY')")
    public OutboundDetails confirm(long sendingId, LocalDate day) {
        if (day.isAfter(clock.today())) {
            throw BusinessRule.at("confirmedOn", "documents.rule.dateImpossible", DocumentReference.day(day));
        }
        return reading.details(documents.findById(dispatch.confirm(sendingId, day)).orElseThrow());
    }

    /** Whether reports list a document, issued or not: many official letters are too small for a report. */
    @PreAuthorize("hasAnyRole('REGISTRY', 'OFFICE')")
    public void listInReports(long id, boolean listed) {
        documents.findById(id).orElseThrow().list(listed);
    }

    private OutboundDocument enter(OutboundForm form, GiveNumber number, ApprovalState state) {
        OutboundDocument document = drafting.begin(form);
        document.stands(state);
        numbering.give(document, number, clock.today());
        approvals.enter(OutboundReading.subject(document.id()), state);
        return document;
    }
}
