package vn.khcn.portal.periods;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodKind;

/** Derives a period's dates from the department's settings and the table of working days. */
@Component
class PeriodSettingsBook {
    private final PeriodRules rules;
    private final HolidayService holidays;

    PeriodSettingsBook(PeriodRules rules, HolidayService holidays) {
        this.rules = rules;
        this.holidays = holidays;
    }

    PeriodSettings of(PeriodKind kind) {
        return rules.findByKind(kind).map(PeriodRule::settings).orElseGet(() -> PeriodSettings.standard(kind));
    }

    PeriodWindow window(Period period) {
        return window(period, of(period.kind()), holidays.workingDays());
    }

    static PeriodWindow window(Period period, PeriodSettings settings, WorkingDays working) {
        DateRange days = settings.calendar().range(period);
        LocalDate cutOff = days.to();
        return new PeriodWindow(period, days, days.from().plusDays(settings.opensAfterDays()),
                working.plus(cutOff, settings.closesWorkingDays()),
                working.plus(cutOff, settings.deadlineWorkingDays()));
    }
}
