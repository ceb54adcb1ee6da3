package vn.khcn.portal.registers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.i18n.I18NProvider;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import vn.khcn.portal.kernel.BusinessClock;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.registers.MeasureService;
import vn.khcn.portal.registers.RecordFilter;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.definition.FieldType;
import vn.khcn.portal.registers.definition.LifeState;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.registers.definition.RegisterDefinition;
import vn.khcn.portal.registers.definition.Watch;
import vn.khcn.portal.shell.component.Chart;

/** What a register comes to, at a glance: how many, what this period brought, what waits, month by month. */
@org.springframework.stereotype.Component
class RegisterStrips {
    private static final int MONTHS = 12;
    private static final int SHOWN = 4;
    private final RegisterListService lists;
    private final MeasureService measures;
    private final PeriodService periods;
    private final BusinessClock clock;

    RegisterStrips(RegisterListService lists, MeasureService measures, PeriodService periods, BusinessClock clock) {
        this.lists = lists;
        this.measures = measures;
        this.periods = periods;
        this.clock = clock;
    }

    /** The month being written. */
    FigureContext month() {
        Period current = periods.current();
        return FigureContext.atCutOff(current, periods.window(current).calendar());
    }

    /** True where it only says in how many ways a balance may end: what is left says it better. */
    private static boolean ends(RegisterDefinition register, Measure measure) {
        return measure.events().size() > 1
                && register.measures().stream().anyMatch(m -> m.minus().equals(measure.code()));
    }

    /** True where an earlier measure counts the same, only broken down: a balance needs it, a reader does not. */
    private static boolean again(RegisterDefinition register, Measure measure) {
        return register.measures().stream().takeWhile(m -> !m.equals(measure))
                .anyMatch(m -> m.kind() == measure.kind() && m.on().equals(measure.on())
                        && m.events().equals(measure.events()) && m.of().equals(measure.of())
                        && m.where().equals(measure.where()));
    }

    Div strip(RegisterDefinition register, FigureContext month) {
        Div strip = new Div();
        strip.addClassName("stat-strip");
        Map<String, Long> states = lists.byState(register, RecordFilter.ALL);
        long all = states.values().stream().mapToLong(Long::longValue).sum();
        String list = RegisterNavigation.list(register.code());
        strip.add(stat(BigDecimal.valueOf(all), I18NProvider.translate("registers.strip.all"), list));
        register.measures().stream()
                .filter(m -> !m.kind().derived() && m.kind() != Measure.Kind.AVERAGE && !ends(register, m)
                        && !again(register, m))
                .limit(SHOWN)
                .forEach(m -> strip.add(stat(total(register, m, month),
                        RegisterDrawing.text(register, "measure." + m.code()) + money(register, m),
                        list + "?from=" + month.range().from() + "&to=" + month.range().to())));
        if (!register.life().trivial()) {
            register.life().states().stream()
                    .filter(s -> s.look() == LifeState.Look.OPEN || s.look() == LifeState.Look.WAITING)
                    .filter(s -> states.getOrDefault(s.code(), 0L) > 0)
                    .forEach(s -> strip.add(stat(BigDecimal.valueOf(states.getOrDefault(s.code(), 0L)),
                            RegisterDrawing.text(register, "state." + s.code()), list + "?state=" + s.code())));
        }
        LocalDate today = clock.today();
        for (Watch watch : register.watches()) {
            int found = lists.count(register, RecordFilter.ALL.watched(List.of(watch), today));
            if (found > 0) {
                Anchor stat = stat(BigDecimal.valueOf(found), RegisterDrawing.text(register, "watch." + watch.code()),
                        list + "?watch=" + watch.code());
                stat.addClassName("stat-watch");
                strip.add(stat);
            }
        }
        return strip;
    }

    /** The first measure month by month, this year beside last; null where nothing was counted in either. */
    @Nullable
    Chart chart(RegisterDefinition register, FigureContext month) {
        Measure measure = register.measures().stream().filter(m -> !m.kind().derived()).findFirst()
                .orElse(null);
        if (measure == null) {
            return null;
        }
        int year = month.period().year();
        List<@Nullable BigDecimal> now = series(register, measure, month.calendar(), year, month.period());
        List<@Nullable BigDecimal> before = series(register, measure, month.calendar(), year - 1, null);
        if (now.stream().allMatch(RegisterStrips::nothing) && before.stream().allMatch(RegisterStrips::nothing)) {
            return null;
        }
        List<String> labels = new ArrayList<>();
        for (int m = 1; m <= MONTHS; m++) {
            labels.add("T" + m);
        }
        return new Chart(new Chart.Content("bar", RegisterDrawing.text(register, "measure." + measure.code()), labels,
                List.of(new Chart.Series(Integer.toString(year - 1), before, "chart-2"),
                        new Chart.Series(Integer.toString(year), now, "chart-1")),
                null, RegisterDrawing.text(register, "unit." + measure.code()), 160, false, true, false, false,
                false));
    }

    private List<@Nullable BigDecimal> series(RegisterDefinition register, Measure measure, PeriodCalendar calendar,
            int year, @Nullable Period last) {
        List<@Nullable BigDecimal> series = new ArrayList<>();
        for (int m = 1; m <= MONTHS; m++) {
            Period month = Period.month(year, m);
            series.add(last != null && month.compareTo(last) > 0
                    ? null
                    : measures.total(register, measure, calendar.range(month), Map.of(), 0));
        }
        return series;
    }

    /** A sum of money says so; what others count is in their words. */
    private static String money(RegisterDefinition register, Measure measure) {
        boolean money = measure.kind() == Measure.Kind.SUM && (measure.of().equals("amount")
                || register.field(measure.of()).filter(f -> f.type() == FieldType.MONEY).isPresent());
        return money ? " (" + I18NProvider.translate("registers.details.money") + ")" : "";
    }

    private static boolean nothing(@Nullable BigDecimal value) {
        return value == null || value.signum() == 0;
    }

    private BigDecimal total(RegisterDefinition register, Measure measure, FigureContext month) {
        return measures.total(register, measure, month.range(), Map.of(), 0);
    }

    private static Anchor stat(BigDecimal number, String label, String route) {
        Anchor stat = new Anchor(route, "");
        com.vaadin.flow.dom.Element value = new com.vaadin.flow.dom.Element("b");
        value.setText(new FigureValue(number, "", 2).grouped());
        stat.getElement().appendChild(value, com.vaadin.flow.dom.Element.createText(label));
        stat.addClassName("stat");
        return stat;
    }
}
