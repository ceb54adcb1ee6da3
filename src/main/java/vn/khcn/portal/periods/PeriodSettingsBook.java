package vn.khcn.portal.periods;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.records.Kept;

/** Derives a period's dates from the department's settings and the table of working days. */
@Component
class PeriodSettingsBook {
    private final PeriodRules rules;
    private final HolidayService holidays;
    private final Kept<Map<PeriodKind, PeriodSettings>> known = new Kept<>(this::read);

    PeriodSettingsBook(PeriodRules rules, HolidayService holidays) {
        this.rules = rules;
        this.holidays = holidays;
    }

    PeriodSettings of(PeriodKind kind) {
        return Objects.requireNonNullElseGet(known.get().get(kind), () -> PeriodSettings.standard(kind));
    }

    /** To be called where settings change. */
    void changed() {
        known.changed();
    }

    private Map<PeriodKind, PeriodSettings> read() {
        return rules.findAllBy().stream().map(PeriodRule::settings)
                .collect(Collectors.toUnmodifiableMap(PeriodSettings::kind, s -> s));
    }

    PeriodWindow window(Period period) {
        return window(period, of(period.kind()), holidays.workingDays());
    }

    static PeriodWindow window(Period period, PeriodSettings settings, WorkingDays working) {
        DateRange days = settings.calendar().range(period);
        LocalDate cutOff = days.to();
        return new PeriodWindow(period, settings.calendar(), days, days.from().plusDays(settings.opensAfterDays()),
                working.plus(cutOff, settings.closesWorkingDays()),
                working.plus(cutOff, settings.deadlineWorkingDays()));
    }
}
