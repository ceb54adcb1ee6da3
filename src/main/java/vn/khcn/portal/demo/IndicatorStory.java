package vn.khcn.portal.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import vn.khcn.portal.indicators.EstimateService;
import vn.khcn.portal.indicators.FactEntry;
import vn.khcn.portal.indicators.FactService;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorOption;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.Measure;
import vn.khcn.portal.indicators.SetValueService;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

/** The dictionary of indicators on the first day, then every fact on its day. */
@Component
@Profile("demo")
@Order(20)
class IndicatorStory implements StoryPart {
    private final IndicatorService indicators;
    private final FactService facts;
    private final EstimateService estimates;
    private final SetValueService values;
    private final Cast cast;
    private final Map<String, Map<LocalDate, List<FactRow>>> byDay = new ConcurrentHashMap<>();

    IndicatorStory(IndicatorService indicators, FactService facts, EstimateService estimates,
            SetValueService values, Cast cast) {
        this.values = values;
        this.estimates = estimates;
        this.indicators = indicators;
        this.facts = facts;
        this.cast = cast;
    }

    record IndicatorRow(String code, String name, String unit, Measure measure, int decimals, int percentDecimals,
            @Nullable String owner, @Nullable String breakdown, @Nullable String numerator,
            @Nullable String denominator, @Nullable String countedFrom) {}

    record PlanRow(String indicator, int year, BigDecimal quantity, @Nullable String source) {}

    record EstimateRow(String indicator, String period, BigDecimal quantity, String basis, LocalDate date) {}

    record SetRow(String indicator, String period, BigDecimal quantity, String reason, LocalDate date) {}

    record OpeningRow(String indicator, int year, LocalDate asAt, BigDecimal quantity, String source) {}

    record FactRow(String indicator, LocalDate date, BigDecimal quantity, @Nullable String by, @Nullable String object,
            @Nullable String place, @Nullable String note) {}

    @Override
    public Role by() {
        return Role.OFFICE;
    }

    @Override
    public Set<LocalDate> days(Story story) {
        Set<LocalDate> days = new java.util.HashSet<>(facts(story).keySet());
        days.add(FoundingStory.FIRST_DAY);
        estimates(story).forEach(row -> days.add(Story.dayOf(row.date())));
        told(story).forEach(row -> days.add(row.date()));
        return days;
    }

    @Override
    public void tell(Story story, LocalDate day) {
        if (day.equals(FoundingStory.FIRST_DAY)) {
            define(story);
        }
        List<EstimateRow> expected = estimates(story).stream().filter(row -> Story.dayOf(row.date()).equals(day))
                .toList();
        if (!expected.isEmpty()) {
            Map<String, Long> ids = ids();
            CurrentActor.runAs(cast.with(Role.OFFICE), () -> expected.forEach(row -> estimates
                    .expect(id(ids, row.indicator()), Period.parse(row.period()), row.quantity(), row.basis())));
        }
        List<SetRow> told = told(story).stream().filter(row -> row.date().equals(day)).toList();
        if (!told.isEmpty()) {
            Map<String, Long> ids = ids();
            told.forEach(row -> values.set(id(ids, row.indicator()), Period.parse(row.period()), row.quantity(),
                    row.reason()));
        }
        List<FactRow> rows = facts(story).getOrDefault(day, List.of());
        if (!rows.isEmpty()) {
            Map<String, Long> ids = ids();
            Map<String, Actor> writers = writers(story);
            rows.forEach(r -> CurrentActor.runAs(writers.getOrDefault(r.indicator(), CurrentActor.get()),
                    () -> facts.record(Objects.requireNonNull(ids.get(r.indicator()), r.indicator()),
                            new FactEntry(r.date(), r.quantity(), text(r.by()), text(r.place()), text(r.object()),
                                    text(r.note())))));
        }
    }

    /** Who writes the facts of an indicator that a unit owns. */
    private Map<String, Actor> writers(Story story) {
        Map<String, Long> units = units();
        Map<Long, Actor> known = new HashMap<>();
        Map<String, Actor> writers = new HashMap<>();
        StoryFile.list(story.folder(), "indicators.yaml", "indicators", IndicatorRow.class).forEach(i -> {
            Long unit = units.get(text(i.owner()));
            if (unit != null) {
                writers.put(i.code(), known.computeIfAbsent(unit, cast::writer));
            }
        });
        return writers;
    }

    private Map<String, Long> units() {
        return cast.units();
    }

    private void define(Story story) {
        Map<String, Long> units = units();
        Map<String, Long> ids = new HashMap<>();
        StoryFile.list(story.folder(), "indicators.yaml", "indicators", IndicatorRow.class)
                .forEach(i -> ids.put(i.code(),
                        indicators.define(new IndicatorDefinition(i.code(), i.name(), i.unit(), i.measure(),
                                i.decimals(), i.percentDecimals(), text(i.breakdown()), units.get(text(i.owner())),
                                i.numerator(), i.denominator(), i.countedFrom()))));
        StoryFile.list(story.folder(), "indicators.yaml", "plans", PlanRow.class)
                .forEach(p -> indicators.plan(id(ids, p.indicator()), p.year(), p.quantity(), text(p.source())));
        StoryFile.list(story.folder(), "indicators.yaml", "openings", OpeningRow.class).forEach(
                o -> indicators.open(id(ids, o.indicator()), o.year(), o.asAt(), o.quantity(), o.source()));
    }

    private static List<EstimateRow> estimates(Story story) {
        return StoryFile.list(story.folder(), "indicators.yaml", "estimates", EstimateRow.class);
    }

    /** Months before the portal, from the reports of that time. */
    private static List<SetRow> told(Story story) {
        return StoryFile.list(story.folder(), "indicators.yaml", "set", SetRow.class);
    }

    private Map<LocalDate, List<FactRow>> facts(Story story) {
        return byDay.computeIfAbsent(story.folder(),
                folder -> StoryFile.list(folder, "indicator-facts.yaml", "facts", FactRow.class).stream()
                        .collect(Collectors.groupingBy(f -> Story.dayOf(f.date()))));
    }

    private Map<String, Long> ids() {
        return indicators.options().stream().collect(Collectors.toMap(IndicatorOption::code, IndicatorOption::id));
    }

    private static long id(Map<String, Long> ids, String code) {
        return Objects.requireNonNull(ids.get(code), code);
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
