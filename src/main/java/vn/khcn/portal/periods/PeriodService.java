package vn.khcn.portal.periods;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.records.CurrentActor;

/** The periods of the acting department: which one is being written, when it closes, and for whom it is open again. */
@Service
@Transactional
public class PeriodService {
    private static final int REASON = 500;
    private final PeriodSettingsBook settings;
    private final Reopenings reopenings;
    private final BusinessClock clock;
    private final ApplicationEventPublisher events;

    PeriodService(PeriodSettingsBook settings, Reopenings reopenings, BusinessClock clock,
            ApplicationEventPublisher events) {
        this.settings = settings;
        this.reopenings = reopenings;
        this.clock = clock;
        this.events = events;
    }

    /** The month being written today: the one before stays current until its entry window closes. */
    @Transactional(readOnly = true)
    public Period current() {
        LocalDate today = clock.today();
        Period month = calendar().monthOf(today);
        return settings.window(month.previous()).openOn(today) ? month.previous() : month;
    }

    /** The dates of a period. */
    @Transactional(readOnly = true)
    public PeriodWindow window(Period period) {
        return settings.window(period);
    }

    /** The calendar that the department counts its months in. */
    @Transactional(readOnly = true)
    public PeriodCalendar calendar() {
        return settings.of(PeriodKind.MONTH).calendar();
    }

    /** The month that a day belongs to, whichever is being written. */
    @Transactional(readOnly = true)
    public PeriodWindow monthOf(LocalDate day) {
        return settings.window(calendar().monthOf(day));
    }

    /** True while the unit may write and submit: inside the window, or opened again for it. */
    @Transactional(readOnly = true)
    public boolean openFor(long unitId, Period period) {
        LocalDate today = clock.today();
        return settings.window(period).openOn(today)
                || reopenings.findByUnitIdAndPeriodCode(unitId, period.code()).filter(r -> !today.isAfter(r.lastDay()))
                        .isPresent();
    }

    /** @throws BusinessRule if the unit may not write, saying since when and who can open it again */
    @Transactional(readOnly = true)
    public void requireOpen(long unitId, Period period) {
        if (openFor(unitId, period)) {
            return;
        }
        PeriodWindow window = settings.window(period);
        throw clock.today().isBefore(window.opens())
                ? BusinessRule.broken("periods.rule.notYet", period.label(), Dates.shown(window.opens()))
                : BusinessRule.broken("periods.rule.closed", period.label(), Dates.shown(window.closes()));
    }

    /**
     * Opens a closed period again for one unit until a day; a second time moves the day.
     *
     * @throws BusinessRule without a reason, or where the day is already past or the period has not begun
     */
    @PreAuthorize("hasAnyRole('OFFICE','ADMINISTRATOR')")
    public ReopeningSummary reopen(long unitId, Period period, String reason, LocalDate until) {
        String why = CleanText.multiline(reason);
        if (why.isEmpty() || why.length() > REASON) {
            throw BusinessRule.at("reason", "periods.rule.reason", REASON);
        }
        if (until.isBefore(clock.today())) {
            throw BusinessRule.at("until", "periods.rule.untilPast", Dates.shown(clock.today()));
        }
        if (clock.today().isBefore(settings.window(period).opens())) {
            throw BusinessRule.broken("periods.rule.notYet", period.label(),
                    Dates.shown(settings.window(period).opens()));
        }
        Reopening reopening = reopenings.findByUnitIdAndPeriodCode(unitId, period.code())
                .orElseGet(() -> new Reopening(unitId, period));
        reopening.until(until, why);
        ReopeningSummary summary = reopenings.saveAndFlush(reopening).summary();
        events.publishEvent(new PeriodReopened(CurrentActor.get().departmentId(), unitId, period.code()));
        return summary;
    }

    /** Every reopening, latest end first. */
    @Transactional(readOnly = true)
    public List<ReopeningSummary> reopenings() {
        return reopenings.findAllByOrderByLastDayDesc().stream().map(Reopening::summary).toList();
    }

    /** The open period's days where a day lies outside of them, so that a form can ask whether it is meant. */
    @Transactional(readOnly = true)
    public Optional<DateRange> outsideCurrent(LocalDate day) {
        DateRange days = settings.window(current()).days();
        return days.contains(day) ? Optional.empty() : Optional.of(days);
    }
}
