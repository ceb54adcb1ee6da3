package vn.khcn.portal.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khcn.portal.days.DayBegan;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.ui.EntriesNavigation;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.people.UnitPastService;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.ui.ReportNavigation;

/** Each morning: windows that open or close for the units' parts, and the office's deadline. */
@Component
class DayNotices {
    private final NoticeService notices;
    private final Audience audience;
    private final PeriodService periods;
    private final BoardService board;
    private final UnitPastService units;
    private final ReportService reports;

    DayNotices(NoticeService notices, Audience audience, PeriodService periods, BoardService board,
            UnitPastService units, ReportService reports) {
        this.notices = notices;
        this.audience = audience;
        this.periods = periods;
        this.board = board;
        this.units = units;
        this.reports = reports;
    }

    @EventListener
    void began(DayBegan began) {
        PeriodWindow window = periods.window(periods.current());
        LocalDate day = began.day();
        if (day.equals(window.opens())) {
            parts(window, day, false, "notices.day.opens");
        }
        if (day.equals(window.cutOff().minusDays(1))) {
            parts(window, day, true, "notices.day.cutOff");
        }
        if (day.equals(window.closes())) {
            parts(window, day, true, "notices.day.closes");
        }
        PeriodWindow before = periods.window(window.period().previous());
        if (day.equals(before.deadline()) && !issued(before.period())) {
            notices.tell(audience.with(Role.OFFICE), "notices.day.deadline", List.of(before.period().label()),
                    ReportNavigation.list());
        }
    }

    /** @param missing only the heads of units that have not handed in */
    private void parts(PeriodWindow window, LocalDate day, boolean missing, String key) {
        Map<Long, String> names = units.units().stream()
                .collect(Collectors.toMap(UnitOption::id, UnitOption::name));
        for (BoardRow row : board.board(window.period())) {
            if (!missing || row.missing()) {
                notices.tell(concerned(row.unitId(), day, missing), key,
                        List.of(names.getOrDefault(row.unitId(), ""), window.period().label(),
                                DocumentReference.day(window.cutOff()), DocumentReference.day(window.closes())),
                        EntriesNavigation.part(row.unitId(), window.period()));
            }
        }
    }

    /** The people of a unit; where it has ended, of those that follow it. */
    private Set<Long> concerned(long unit, LocalDate day, boolean heads) {
        return units.units(day).stream().filter(u -> units.line(u.id()).contains(unit))
                .flatMap(u -> (heads ? audience.head(u.id()) : audience.writers(u.id())).stream())
                .collect(Collectors.toSet());
    }

    private boolean issued(Period period) {
        return reports.list().stream().anyMatch(r -> r.period().equals(period) && r.state().isFinal());
    }
}
