package vn.khcn.portal.demo;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.periods.HolidayService;
import vn.khcn.portal.periods.PeriodSettings;
import vn.khcn.portal.periods.PeriodSettingsService;
import vn.khcn.portal.periods.SpecialDayKind;
import vn.khcn.portal.periods.SpecialDaySummary;

/** Holidays, and the rule from which every month's window follows. */
@Component
@Profile("demo")
@Order(11)
class PeriodStory implements StoryPart {
    private final HolidayService holidays;
    private final PeriodSettingsService settings;

    PeriodStory(HolidayService holidays, PeriodSettingsService settings) {
        this.holidays = holidays;
        this.settings = settings;
    }

    record HolidayRow(LocalDate from, LocalDate to, String name) {}

    record RuleRow(PeriodKind kind, int opensAfterDays, int closesWorkingDays, int deadlineWorkingDays) {}

    @Override
    public Role by() {
        return Role.ADMINISTRATOR;
    }

    @Override
    public Set<LocalDate> days(Story story) {
        return Set.of(FoundingStory.FIRST_DAY);
    }

    @Override
    public void tell(Story story, LocalDate day) {
        StoryFile.list(story.folder(), "story.yaml", "holidays", HolidayRow.class)
                .forEach(h -> h.from().datesUntil(h.to().plusDays(1))
                        .forEach(d -> holidays.put(new SpecialDaySummary(d, SpecialDayKind.HOLIDAY, h.name()))));
        StoryFile.list(story.folder(), "story.yaml", "rules", RuleRow.class)
                .forEach(r -> settings.change(new PeriodSettings(r.kind(), PeriodCalendar.ADMINISTRATIVE,
                        r.opensAfterDays(), r.closesWorkingDays(), r.deadlineWorkingDays(), -1)));
    }
}
