package vn.khcn.portal.indicators;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/**
 * Why something is off its plan: its unit owes a reason each month as long as it is behind, and whenever a leader asks.
 * For indicators, and for whatever else has a plan.
 */
@Service
@Transactional
public class OffPlanService {
    private static final int LONGEST = 2000;
    private final OffPlanWords words;
    private final PeriodService periods;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    OffPlanService(OffPlanWords words, PeriodService periods, BusinessClock clock, ApplicationEventPublisher events) {
        this.words = words;
        this.periods = periods;
        this.clock = clock;
        this.events = events;
    }

    /** The unit's reason, from the list; "other" needs a comment. */
    @PreAuthorize("hasAnyRole('SPECIALIST', 'UNIT_HEAD', 'OFFICE')")
    public void explain(OffPlanSubject subject, @Nullable OffPlanCause cause, String comment) {
        if (!mayExplain(subject)) {
            throw new AccessDeniedException("Another unit's plan");
        }
        if (cause == null) {
            throw BusinessRule.at("cause", "indicators.rule.cause");
        }
        String said = CleanText.multiline(comment);
        if (said.isEmpty() && cause == OffPlanCause.OTHER || said.length() > LONGEST) {
            throw BusinessRule.at("comment", "indicators.rule.causeComment", LONGEST);
        }
        keep(subject, cause, said);
    }

    /**
     * Asks the unit for a reason; its head is told.
     *
     * @param title what is off its plan, as the reader knows it
     */
    @PreAuthorize("hasAnyRole('DIRECTOR', 'DEPUTY', 'OFFICE')")
    public void ask(OffPlanSubject subject, String title, String question) {
        String asked = CleanText.multiline(question);
        if (asked.length() > LONGEST) {
            throw BusinessRule.at("comment", "indicators.rule.causeComment", LONGEST);
        }
        if (subject.unit() == null) {
            throw BusinessRule.broken("indicators.rule.noUnit");
        }
        keep(subject, null, asked);
        events.publishEvent(new OffPlanAsked(CurrentActor.get().departmentId(), subject, title, asked));
    }

    /** Everything said about one, the newest first. */
    @Transactional(readOnly = true)
    public List<OffPlanReason> said(OffPlanSubject subject) {
        return words.findBySubjectTypeAndSubjectIdOrderBySaidOnDescIdDesc(subject.type(), subject.id()).stream()
                .map(OffPlanWord::read).toList();
    }

    /** The last word on each of many up to a day, by number; a question where it is not answered. */
    @Transactional(readOnly = true)
    public Map<Long, OffPlanReason> last(String type, Collection<Long> ids, LocalDate day) {
        return ids.isEmpty()
                ? Map.of()
                : words.findBySubjectTypeAndSubjectIdInAndSaidOnLessThanEqualOrderBySaidOnAscIdAsc(type, ids, day)
                        .stream().collect(Collectors.toMap(OffPlanWord::subjectId, OffPlanWord::read, (a, b) -> b));
    }

    /** True where what is behind on a day waits for its reason: asked and not answered, or nothing said this month. */
    @Transactional(readOnly = true)
    public boolean owed(@Nullable OffPlanReason last, LocalDate day) {
        return last == null || last.question()
                || !periods.calendar().monthOf(last.on()).equals(periods.calendar().monthOf(day));
    }

    /** Whether the acting account may give the reason: the unit that answers for it, and the office. */
    @Transactional(readOnly = true)
    public boolean mayExplain(OffPlanSubject subject) {
        Actor actor = CurrentActor.get();
        boolean works = actor.is(Role.SPECIALIST) || actor.is(Role.UNIT_HEAD);
        return actor.accountId() == 0 || actor.is(Role.OFFICE)
                || works && subject.unit() != null && Objects.equals(subject.unit(), actor.unitId());
    }

    private void keep(OffPlanSubject subject, @Nullable OffPlanCause cause, String said) {
        words.save(new OffPlanWord(subject, cause, said, clock.today(), CurrentActor.get().name()));
    }
}
