package vn.khcn.portal.periods;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.CleanText;
import vn.khcn.portal.records.Kept;

/** The table of holidays and make-up working days, one for the whole country. */
@Service
@Transactional
public class HolidayService {
    private static final int NAME = 120;
    private final SpecialDays days;
    private final Kept<WorkingDays> working = new Kept<>(this::read);

    HolidayService(SpecialDays days) {
        this.days = days;
    }

    /** Which days the office works. */
    @Transactional(readOnly = true)
    public WorkingDays workingDays() {
        return working.get();
    }

    /** The special days of a year, in order. */
    @Transactional(readOnly = true)
    public List<SpecialDaySummary> ofYear(int year) {
        return days.findAllByDayBetweenOrderByDay(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)).stream()
                .map(SpecialDay::summary).toList();
    }

    /** Adds a special day or says anew what it is. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void put(SpecialDaySummary day) {
        String name = CleanText.line(day.name());
        if (name.isEmpty() || name.length() > NAME) {
            throw BusinessRule.at("name", "periods.rule.holidayName", NAME);
        }
        days.save(new SpecialDay(day.day(), day.kind(), name));
        working.changed();
    }

    /** The day is what its weekday says again. */
    @PreAuthorize("hasRole('ADMINISTRATOR')")
    public void remove(LocalDate day) {
        if (days.existsById(day)) {
            days.deleteById(day);
            working.changed();
        }
    }

    private WorkingDays read() {
        List<SpecialDay> all = days.findAllByOrderByDay();
        return new WorkingDays(of(all, SpecialDayKind.HOLIDAY), of(all, SpecialDayKind.WORKED));
    }

    private static Set<LocalDate> of(List<SpecialDay> all, SpecialDayKind kind) {
        return all.stream().filter(d -> d.kind() == kind).map(SpecialDay::day).collect(Collectors.toSet());
    }
}
