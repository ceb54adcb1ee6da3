package vn.khcn.portal.notices;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import vn.khcn.portal.days.DayBegan;
import vn.khcn.portal.indicators.IndicatorProgress;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.OffPlanAsked;
import vn.khcn.portal.indicators.OffPlanReason;
import vn.khcn.portal.indicators.OffPlanService;
import vn.khcn.portal.kernel.DocumentReference;
import vn.khcn.portal.keytasks.KeyProgressService;
import vn.khcn.portal.keytasks.KeyTaskProgress;
import vn.khcn.portal.keytasks.ui.KeyTaskNavigation;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.PeriodWindow;
import vn.khcn.portal.shell.RecordRoutes;

/** A unit is asked why something is off its plan: by a leader, and once a month for each of its targets and
 * indicators that is behind. */
@Component
class OffPlanNotices {
    private static final int QUOTED = 120;
    private static final String INDICATOR = "indicator";
    private final NoticeService notices;
    private final Audience audience;
    private final KeyProgressService progress;
    private final IndicatorService indicators;
    private final OffPlanService reasons;
    private final PeriodService periods;
    private final RecordRoutes routes;

    OffPlanNotices(NoticeService notices, Audience audience, KeyProgressService progress,
            IndicatorService indicators, OffPlanService reasons, PeriodService periods, RecordRoutes routes) {
        this.notices = notices;
        this.audience = audience;
        this.progress = progress;
        this.indicators = indicators;
        this.reasons = reasons;
        this.periods = periods;
        this.routes = routes;
    }

    @EventListener
    void asked(OffPlanAsked asked) {
        Long unit = asked.subject().unit();
        if (unit != null) {
            notices.tell(audience.head(unit), "notices.offPlan.asked", List.of(quoted(asked.title()), asked.words()),
                    routes.of(asked.subject().type(), asked.subject().id()).orElse(""));
        }
    }

    @EventListener
    void began(DayBegan began) {
        LocalDate day = began.day();
        PeriodWindow month = periods.monthOf(day);
        if (!day.equals(month.days().from())) {
            return;
        }
        List<KeyTaskProgress> behind = progress.progress(day.getYear(), null, day).stream()
                .filter(KeyTaskProgress::behind).toList();
        Map<Long, OffPlanReason> said = reasons.last("key-target",
                behind.stream().map(KeyTaskProgress::target).toList(), day);
        behind.stream().filter(p -> reasons.owed(said.get(p.target()), day))
                .forEach(p -> notices.tell(audience.head(p.unit()), "notices.offPlan.behind",
                        List.of(quoted(p.text()), p.printed(), DocumentReference.day(p.due())),
                        KeyTaskNavigation.target(p.target())));
        indicators(month, day);
    }

    private void indicators(PeriodWindow month, LocalDate day) {
        FigureContext now = new FigureContext(month.period(), month.calendar(), day);
        List<IndicatorProgress> behind = indicators.planned(now).stream().filter(i -> i.behind(now)).toList();
        Map<Long, OffPlanReason> said = reasons.last(INDICATOR, behind.stream().map(IndicatorProgress::id).toList(),
                day);
        for (IndicatorProgress indicator : behind) {
            Long unit = indicator.definition().unitId();
            if (unit != null && reasons.owed(said.get(indicator.id()), day)) {
                notices.tell(audience.head(unit), "notices.offPlan.indicator",
                        List.of(quoted(indicator.definition().name()), indicator.printed()),
                        routes.of(INDICATOR, indicator.id()).orElse(""));
            }
        }
    }

    private static String quoted(String text) {
        return text.length() > QUOTED ? text.substring(0, QUOTED) + "…" : text;
    }
}
