package vn.khcn.portal.meetings;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.documents.GiveNumber;
import vn.khcn.portal.documents.OutboundDetails;
import vn.khcn.portal.documents.OutboundForm;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.RegistryService;
import vn.khcn.portal.documents.SendDocument;
import vn.khcn.portal.documents.SendingChannel;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.people.OfficeOption;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.press.DocumentJson;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.issue.Chain;
import vn.khcn.portal.reporting.issue.Freeze;

/** The notice of conclusions on paper: as it will print, and its issue, which freezes it and gives every directive. */
@Service
@Transactional
public class NoticeIssueService {
    private static final String KIND = "TB";
    private final Meetings meetings;
    private final Directives directives;
    private final MeetingReading reading;
    private final ConclusionReading conclusions;
    private final NoticePaper paper;
    private final Addressees addressees;
    private final RegistryService registry;
    private final OutboundService outbound;
    private final PressService press;
    private final Chain chain;
    private final StaffService staff;
    private final ApprovalService approval;
    private final NextMeeting next;
    private final ApplicationEventPublisher events;

    NoticeIssueService(Meetings meetings, Directives directives, MeetingReading reading, ConclusionReading conclusions,
            NoticePaper paper, Addressees addressees, RegistryService registry, OutboundService outbound,
            PressService press, Chain chain,
            StaffService staff, ApprovalService approval, NextMeeting next, ApplicationEventPublisher events) {
        this.meetings = meetings;
        this.directives = directives;
        this.reading = reading;
        this.conclusions = conclusions;
        this.paper = paper;
        this.addressees = addressees;
        this.registry = registry;
        this.outbound = outbound;
        this.press = press;
        this.chain = chain;
        this.staff = staff;
        this.approval = approval;
        this.next = next;
        this.events = events;
    }

    /** The notice as it stands. */
    @Transactional(readOnly = true)
    public OfficialDocument document(long meeting) {
        if (!ConclusionService.mayRead(approval.state(MeetingReading.subject(meeting)))) {
            throw new AccessDeniedException("Not issued yet");
        }
        return paper.document(meetings.findById(meeting).orElseThrow());
    }

    /**
     * Gives number and date, freezes tree, PDF and Word as a link of the chain, and sends it: from now on its directives
     * are followed.
     *
     * @param number null takes the next one of the book
     * @return the number of the frozen issue
     */
    @PreAuthorize("hasRole('REGISTRY')")
    public long issue(long id, @Nullable Integer number, LocalDate date) {
        chain.lock();
        Meeting meeting = meetings.lock(id).orElseThrow();
        if (date.isBefore(meeting.heldOn())) {
            throw BusinessRule.at("date", "meetings.rule.issuedBeforeHeld", DocumentReference.day(meeting.heldOn()));
        }
        List<GroupDetails> groups = conclusions.groups(id);
        Completeness.check(groups);
        approval.move(MeetingReading.subject(id), ApprovalAction.ISSUE, null);
        OfficeOption signer = staff.office(meeting.signerOfficeId()).orElseThrow();
        OfficialDocument draft = paper.document(meeting);
        OutboundDetails entered = registry.reserve(
                OutboundForm.of(KIND, Objects.requireNonNull(signer.unitId()), draft.head().subject())
                        .to(draft.recipients()).signedBy(signer.title(), signer.authority()),
                number == null ? GiveNumber.next(date) : GiveNumber.given(number, date));
        meeting.numbered(Objects.requireNonNull(entered.number()), date, entered.id());
        meetings.saveAndFlush(meeting);
        OfficialDocument document = paper.document(meeting);
        long issue = chain.append(new Freeze("meeting", id, reading.title(meeting), reading.symbol(meeting), date,
                new String(DocumentJson.write(document), StandardCharsets.UTF_8), press.pdf(document),
                press.docx(document)));
        outbound.move(entered.id(), ApprovalAction.ISSUE, null);
        registry.send(entered.id(), new SendDocument(draft.recipients(), SendingChannel.NETWORK, date, ""));
        give(meeting, groups);
        events.publishEvent(new ConclusionsIssued(CurrentActor.get().departmentId(), id));
        return issue;
    }

    private void give(Meeting meeting, List<GroupDetails> groups) {
        List<Long> all = addressees.answering();
        for (LineDetails line : groups.stream().flatMap(g -> g.lines().stream()).toList()) {
            Directive directive = directives.findById(line.id()).orElseThrow();
            Lead lead = directive.lead();
            directive.give(line.number(), meeting.heldOn(), switch (lead.kind()) {
                case ALL_UNITS -> all;
                case UNIT -> List.of(Objects.requireNonNull(lead.id()));
                case NONE, OFFICE, OUTSIDE -> List.of();
            });
            if (directive.dueKind() == DueKind.NEXT_MEETING && directive.due() == null) {
                directive.dueAt(next.after(meeting));
            }
            directives.saveAndFlush(directive);
        }
    }
}
