package vn.khcn.portal.meetings;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.documents.OutboundOption;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** What becomes of a directive: units report, whoever gave it accepts or returns it, deadlines move with a reason. */
@Service
@Transactional
public class DirectiveService {
    private static final int LONGEST = 10_000;
    private final Directives directives;
    private final DirectiveAnswers answers;
    private final DueMoves moves;
    private final DirectiveDuties duties;
    private final OutboundService outbound;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    DirectiveService(Directives directives, DirectiveAnswers answers, DueMoves moves, DirectiveDuties duties,
            OutboundService outbound, BusinessClock clock, ApplicationEventPublisher events) {
        this.directives = directives;
        this.answers = answers;
        this.moves = moves;
        this.duties = duties;
        this.outbound = outbound;
        this.clock = clock;
        this.events = events;
    }

    /**
     * Reports how far it is, or that it is done: with words, a document that answers, or both.
     *
     * @throws BusinessRule if a unit that only helps says it is done, or nothing is said
     */
    @PreAuthorize("isAuthenticated()")
    public void answer(long id, AnswerForm form) {
        Directive directive = directives.findById(id).orElseThrow();
        if (!duties.mayAnswer(directive)) {
            throw new AccessDeniedException("Another unit's directive");
        }
        say(directive, duties.answersFor(directive), form);
    }

    /** Accepts it as done. Only who gave it may: who holds that office, or stands in for it. */
    @PreAuthorize("isAuthenticated()")
    public void accept(long id, int version) {
        Directive directive = given(id, version);
        if (directive.acceptedOn() != null) {
            throw BusinessRule.broken("meetings.rule.acceptedAlready");
        }
        directive.accept(clock.today(), CurrentActor.get().name());
        told(directive, DirectiveMoved.What.ACCEPTED);
    }

    /** Takes an acceptance back. */
    @PreAuthorize("isAuthenticated()")
    public void reopen(long id, int version) {
        given(id, version).accept(null, null);
    }

    /** Does not accept it as done: the units go on with it, and see why. */
    @PreAuthorize("isAuthenticated()")
    public void giveBack(long id, int version, String reason) {
        Directive directive = given(id, version);
        if (CleanText.multiline(reason).isEmpty()) {
            throw BusinessRule.at("reason", "meetings.rule.reason");
        }
        store(directive, null, new AnswerForm(AnswerKind.RETURNED, reason, ""));
        told(directive, DirectiveMoved.What.RETURNED);
    }

    /** Moves the deadline with a reason; the first one stays known. */
    @PreAuthorize("isAuthenticated()")
    public void extend(long id, int version, LocalDate to, String reason) {
        Directive directive = open(id, version);
        if (!duties.mayExtend(directive.meetingId())) {
            throw new AccessDeniedException("Not the own directive");
        }
        LocalDate due = directive.due();
        if (due == null) {
            throw BusinessRule.at("toDue", "meetings.rule.nothingToExtend");
        }
        if (!to.isAfter(due)) {
            throw BusinessRule.at("toDue", "meetings.rule.notLater", DocumentReference.day(due));
        }
        String why = CleanText.line(reason);
        if (why.isEmpty()) {
            throw BusinessRule.at("reason", "meetings.rule.reason");
        }
        moves.saveAndFlush(new DueMove(id, due, to, clock.today(), CurrentActor.get().name(), why));
        directive.extend(to);
        told(directive, DirectiveMoved.What.EXTENDED);
    }

    /** What another record says about a directive that it grew out of; the portal writes it down. */
    void flowBack(Directive directive, AnswerForm form) {
        if (directive.acceptedOn() == null) {
            say(directive, duties.answersFor(directive), form);
        }
    }

    private void say(Directive directive, @Nullable Long unit, AnswerForm form) {
        if (directive.givenOn() == null || !directive.counts()) {
            throw BusinessRule.broken("meetings.rule.notGiven");
        }
        if (directive.acceptedOn() != null) {
            throw BusinessRule.broken("meetings.rule.acceptedAlready");
        }
        String text = CleanText.multiline(form.text());
        if (text.isEmpty() && CleanText.line(form.replySymbol()).isEmpty() || text.length() > LONGEST) {
            throw BusinessRule.at("text", "meetings.rule.answerText", LONGEST);
        }
        boolean leads = directive.answering().isEmpty() || unit != null && directive.answering().contains(unit);
        if (form.kind() == AnswerKind.DONE && !leads) {
            throw BusinessRule.broken("meetings.rule.onlyLead", directive.lead().name());
        }
        boolean before = directive.reportedOn() != null;
        store(directive, unit, form);
        if (!before && directive.reportedOn() != null) {
            told(directive, DirectiveMoved.What.REPORTED);
        }
    }

    private void store(Directive directive, @Nullable Long unit, AnswerForm form) {
        answers.saveAndFlush(new DirectiveAnswer(directive.id(), unit, form, clock.today(), clock.now(),
                CurrentActor.get().name(), reply(form.replySymbol())));
        Standing now = Standing.of(directive.answering(),
                answers.findAllByDirectiveIdInOrderBySaidAtAscIdAsc(List.of(directive.id())), clock.today());
        if (now.answered() != null) {
            directive.answered(now.answered());
        }
        directive.reported(now.reported());
        directives.saveAndFlush(directive);
    }

    /** The document of our own that is called so, where the book knows it. */
    private @Nullable Long reply(String symbol) {
        String wanted = CleanText.line(symbol);
        return wanted.isEmpty()
                ? null
                : outbound.find(wanted).stream().filter(o -> o.reference().symbol().equalsIgnoreCase(wanted))
                        .map(OutboundOption::id).findFirst().orElse(null);
    }

    private Directive given(long id, int version) {
        Directive directive = directives.findById(id).orElseThrow();
        StaleRecord.check(directive, version);
        if (!duties.mayAccept(directive.meetingId())) {
            throw new AccessDeniedException("Only who gave it");
        }
        return directive;
    }

    private Directive open(long id, int version) {
        Directive directive = directives.findById(id).orElseThrow();
        StaleRecord.check(directive, version);
        if (directive.acceptedOn() != null) {
            throw BusinessRule.broken("meetings.rule.acceptedAlready");
        }
        return directive;
    }

    private void told(Directive directive, DirectiveMoved.What what) {
        events.publishEvent(new DirectiveMoved(CurrentActor.get().departmentId(), directive.id(), what));
    }
}
