package vn.khcn.portal.forms;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalService;
import vn.khcn.portal.forms.definition.FormDefinition;
import vn.khcn.portal.forms.definition.FormFile;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

/** The office's desk: asking units for a form or an answer, chasing, giving back, accepting, ending. */
@Service
@Transactional
public class RoundService {
    private static final String READERS = "hasAnyRole('OFFICE','REGISTRY','DIRECTOR','DEPUTY','ADMINISTRATOR')";
    private final Rounds rounds;
    private final Sheets sheets;
    private final FormVersions versions;
    private final RoundReading reading;
    private final ApprovalService approval;
    private final PeopleService people;
    private final FollowedUnits followed;
    private final PeriodService periods;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    RoundService(Rounds rounds, Sheets sheets, FormVersions versions, RoundReading reading, ApprovalService approval,
            PeopleService people, FollowedUnits followed, PeriodService periods, BusinessClock clock,
            ApplicationEventPublisher events) {
        this.rounds = rounds;
        this.sheets = sheets;
        this.versions = versions;
        this.reading = reading;
        this.approval = approval;
        this.people = people;
        this.followed = followed;
        this.periods = periods;
        this.clock = clock;
        this.events = events;
    }

    /** Asks units; each gets a sheet. @return the round's number */
    @PreAuthorize("hasRole('OFFICE')")
    public long open(OpenRound order) {
        List<UnitOption> asked = people.units().stream().filter(u -> order.unitIds().contains(u.id())).toList();
        if (asked.isEmpty()) {
            throw BusinessRule.at("unitIds", "forms.rule.nobodyAsked");
        }
        Long chosen = order.formId();
        FormDefinition form = chosen == null
                ? Question.form(order, asked, periods.calendar())
                : followed.today(inForce(chosen));
        boolean regular = chosen != null && order.inboundId() == null;
        if (regular && rounds.findFirstByFormCodeAndPeriodCodeOrderByIdDesc(form.code(), order.period().code())
                .filter(r -> !r.closed()).isPresent()) {
            throw BusinessRule.broken("forms.rule.openAlready", order.period().label());
        }
        Round round = rounds.saveAndFlush(new Round(order, form, regular, clock.today()));
        asked.forEach(unit -> sheets.saveAndFlush(new Sheet(round.id(), unit.id())));
        events.publishEvent(new RoundOpened(round.departmentId(), round.id(), false));
        return round.id();
    }

    /** The units that rows of a published form ask; empty where every unit may be asked. */
    @Transactional(readOnly = true)
    @PreAuthorize("hasRole('OFFICE')")
    public Set<UnitOption> owners(long formId) {
        Set<String> codes = followed.today(inForce(formId)).owners();
        return people.units().stream().filter(u -> codes.contains(u.code())).collect(Collectors.toSet());
    }

    /** Gives the units until another day; a round that was ended goes on. */
    @PreAuthorize("hasRole('OFFICE')")
    public void extend(long id, int version, LocalDate due) {
        Round round = find(id);
        StaleRecord.check(round, version);
        if (due.isBefore(clock.today())) {
            throw BusinessRule.at("dueOn", "forms.rule.duePast");
        }
        round.due(due);
        round.reopen();
        rounds.saveAndFlush(round);
        events.publishEvent(new RoundOpened(round.departmentId(), id, true));
    }

    /** Reminds those of the units whose sheet is missing. Says how many were reminded. */
    @PreAuthorize("hasRole('OFFICE')")
    public int remind(long id, Collection<Long> unitIds) {
        Round round = find(id);
        round.requireOpen();
        List<SheetSummary> missing = reading.sheets(round).stream()
                .filter(s -> s.missing() && unitIds.contains(s.unit().id())).toList();
        for (SheetSummary one : missing) {
            Sheet sheet = sheets.findById(one.id()).orElseThrow();
            sheet.remind(clock.now());
            sheets.saveAndFlush(sheet);
            events.publishEvent(new SheetReminded(CurrentActor.get().departmentId(), one.id()));
        }
        return missing.size();
    }

    /** Gives a sheet back with the reason. */
    @PreAuthorize("hasRole('OFFICE')")
    public void giveBack(long sheetId, String reason) {
        Sheet sheet = sheets.findById(sheetId).orElseThrow();
        find(sheet.roundId()).requireOpen();
        approval.move(sheet.subject(), ApprovalAction.RETURN, reason);
    }

    @PreAuthorize("hasRole('OFFICE')")
    public void accept(long sheetId) {
        approval.move(sheets.findById(sheetId).orElseThrow().subject(), ApprovalAction.ACCEPT, null);
    }

    /** Ends the asking; what is not handed in stays out. */
    @PreAuthorize("hasRole('OFFICE')")
    public void close(long id, int version) {
        Round round = find(id);
        StaleRecord.check(round, version);
        round.close(clock.today());
        rounds.saveAndFlush(round);
    }

    /** Every round, the newest first; or only those not ended, the most urgent first. */
    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public List<RoundSummary> list(boolean ended) {
        return reading.summaries(ended
                ? rounds.findAllByOrderByOpenedOnDescIdDesc()
                : rounds.findByClosedOnIsNullOrderByDueOnAscIdAsc());
    }

    @Transactional(readOnly = true)
    @PreAuthorize(READERS)
    public RoundDetails details(long id) {
        return reading.details(find(id));
    }

    private FormDefinition inForce(long formId) {
        return versions.findByFormIdOrderByNumberDesc(formId).stream().findFirst()
                .map(v -> FormFile.read(v.file()))
                .orElseThrow(() -> BusinessRule.at("formId", "forms.rule.notPublished"));
    }

    private Round find(long id) {
        return rounds.findById(id).orElseThrow(() -> BusinessRule.broken("forms.rule.roundGone"));
    }
}
