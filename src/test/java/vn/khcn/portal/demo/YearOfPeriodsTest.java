package vn.khcn.portal.demo;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorOption;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.FigureEvidence;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.definition.Measure;
import vn.khcn.portal.reporting.CompileService;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.reporting.template.RegimeService;

import static org.assertj.core.api.Assertions.assertThat;

/** Every report of 2023 of both departments, once the invented months are told: whole, without doubles, and adding up. */
class YearOfPeriodsTest {
    private static final List<Period> LONGER = Stream
            .of("2023Q1", "2023Q2", "2023Q3", "2023Q4", "2023H1", "2023H2", "2023N9", "2023").map(Period::parse)
            .toList();
    private static final Period YEAR = Period.parse("2023");
    private static ToldDemo demo;

    @BeforeAll
    static void tell() {
        demo = ToldDemo.upTo(LocalDate.of(2023, 12, 20), "year");
    }

    @AfterAll
    static void stop() {
        demo.close();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bacgiang", "backan"})
    void everyReportIsWholeAndItsFlowsAddUp(String folder) throws Exception {
        Map<Period, OfficialDocument> reports = new HashMap<>();
        for (Period period : LONGER) {
            OfficialDocument report = compiled(folder, period, PeriodCalendar.ADMINISTRATIVE);
            reports.put(period, report);
            assertThat(report.holes().map(Block.Hole::what)).as(folder + " " + period).isEmpty();
            assertThat(printedTwice(report)).as(folder + " " + period).isEmpty();
            assertThat(emptyHeadings(report)).as(folder + " " + period).isEmpty();
            assertThat(report.head().subject()).contains(period.label());
        }
        assertThat(wrongSums(folder, reports, PeriodCalendar.ADMINISTRATIVE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"bacgiang", "backan"})
    void inCalendarMonthsTheyAddUpToo(String folder) throws Exception {
        Map<Period, OfficialDocument> reports = new HashMap<>();
        for (Period period : LONGER) {
            OfficialDocument report = compiled(folder, period, PeriodCalendar.SOLAR);
            reports.put(period, report);
            assertThat(printedTwice(report)).as(folder + " " + period).isEmpty();
            assertThat(report.holes().map(Block.Hole::what)).as("what lay in an opening balance of another calendar")
                    .allMatch(hole -> hole.matches(".*ind\\.(period|cumulative|percent)\\?code=.*"));
        }
        assertThat(wrongSums(folder, reports, PeriodCalendar.SOLAR)).isEmpty();
    }

    @Test
    void theMonthsOfTheStoryAreIssued() throws Exception {
        assertThat(demo.in("bacgiang", () -> demo.bean(ReportService.class).list()))
                .filteredOn(r -> r.state().isFinal()).extracting(r -> r.period().code()).contains("202311", "202312");
        assertThat(demo.in("backan", () -> demo.bean(ReportService.class).list()))
                .filteredOn(r -> r.state().isFinal()).extracting(r -> r.period().code()).contains("2023Q4");
    }

    /** As printed in the year's report against its quarters, half years, nine months and months. */
    private static List<String> wrongSums(String folder, Map<Period, OfficialDocument> reports,
            PeriodCalendar calendar) throws Exception {
        return demo.in(folder, () -> {
            Map<Period, Figures.Session> counted = new HashMap<>();
            List<Period> months = IntStream.rangeClosed(1, 12).mapToObj(m -> Period.month(2023, m)).toList();
            Stream.concat(LONGER.stream(), months.stream()).forEach(period -> counted.put(period,
                    demo.bean(Figures.class).openReport(FigureContext.atCutOff(period, calendar))));
            List<String> wrong = new ArrayList<>();
            reports.forEach((period, report) -> report.figures().stream().filter(f -> flow(f.key()))
                    .filter(f -> value(counted, period, f.key()).compareTo(f.value()) != 0)
                    .forEach(f -> wrong.add(period + " prints " + f.printed() + " of " + f.key())));
            List<String> keys = reports.values().stream().flatMap(r -> r.figures().stream()).map(FigureEvidence::key)
                    .distinct().filter(YearOfPeriodsTest::flow)
                    .filter(key -> calendar == PeriodCalendar.ADMINISTRATIVE || known(counted, key)).toList();
            assertThat(keys).hasSizeGreaterThan(20);
            for (String key : keys) {
                BigDecimal year = value(counted, YEAR, key);
                Stream.of(List.of("2023Q1", "2023Q2", "2023Q3", "2023Q4"), List.of("2023H1", "2023H2"),
                        List.of("2023N9", "2023Q4")).map(codes -> codes.stream().map(Period::parse).toList())
                        .filter(parts -> year.compareTo(sum(counted, parts, key)) != 0)
                        .forEach(parts -> wrong.add(key + ": " + parts + " are " + sum(counted, parts, key)
                                + ", the year is " + year));
                if (calendar == PeriodCalendar.ADMINISTRATIVE && year.compareTo(sum(counted, months, key)) != 0) {
                    wrong.add(key + ": months are " + sum(counted, months, key) + ", the year is " + year);
                }
            }
            return wrong;
        });
    }

    private static boolean known(Map<Period, Figures.Session> counted, String key) {
        return LONGER.stream().allMatch(p -> counted.get(p).evaluate(FigureKey.parse(key)).isPresent());
    }

    private static BigDecimal sum(Map<Period, Figures.Session> counted, List<Period> periods, String key) {
        return periods.stream().map(p -> value(counted, p, key)).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal value(Map<Period, Figures.Session> counted, Period period, String key) {
        return counted.get(period).evaluate(FigureKey.parse(key)).map(FigureResult::value).map(v -> v.number())
                .orElse(BigDecimal.ZERO);
    }

    /** What adds up over periods: counts and sums of records, and indicators that are flows. */
    private static boolean flow(String printed) {
        FigureKey key = FigureKey.parse(printed);
        if (key.source().equals("ind") && key.measure().equals("period")) {
            IndicatorService indicators = demo.bean(IndicatorService.class);
            return indicators.options().stream().filter(o -> o.code().equals(key.parameters().get("code")))
                    .map(IndicatorOption::id).map(indicators::definition).map(IndicatorDefinition::measure)
                    .anyMatch(m -> m == vn.khcn.portal.indicators.Measure.FLOW);
        }
        return key.source().equals("reg") && !key.parameters().containsKey("over")
                && demo.bean(RegisterDirectory.class).find(key.parameters().getOrDefault("register", ""))
                        .flatMap(r -> r.measure(key.measure())).map(Measure::kind)
                        .filter(k -> k == Measure.Kind.COUNT || k == Measure.Kind.SUM).isPresent();
    }

    /** The same words twice in one part of a report. */
    private static List<String> printedTwice(OfficialDocument report) {
        return report.body().stream().filter(Block.Paragraph.class::isInstance).map(Block.Paragraph.class::cast)
                .filter(p -> p.origin() != null)
                .collect(Collectors.groupingBy(p -> p.section().split("\\.")[0] + " " + p.text().strip(),
                        Collectors.counting()))
                .entrySet().stream().filter(e -> e.getValue() > 1).map(Map.Entry::getKey).toList();
    }

    /** Headings under which nothing stands: neither words nor a heading below. */
    private static List<String> emptyHeadings(OfficialDocument report) {
        List<Block> body = report.body();
        return IntStream.range(0, body.size()).filter(i -> body.get(i) instanceof Block.Heading heading
                && (i + 1 == body.size() || body.get(i + 1) instanceof Block.Heading next
                        && next.style().ordinal() <= heading.style().ordinal()))
                .mapToObj(i -> ((Block.Heading) body.get(i)).title()).toList();
    }

    /** By the demo's regime; in calendar months, and for a year that is counted to its end, by one of the test's. */
    private static OfficialDocument compiled(String folder, Period period, PeriodCalendar calendar) throws Exception {
        OfficialDocument report = demo.in(folder,
                () -> CurrentActor.callAs(demo.bean(Cast.class).with(Role.OFFICE), () -> {
                    RegimeService regimes = demo.bean(RegimeService.class);
                    RegimeDetails usual = regimes.list().stream()
                            .filter(r -> r.periodKind() == period.kind()
                                    && r.calendar() == PeriodCalendar.ADMINISTRATIVE)
                            .findFirst().orElseThrow();
                    long regime = calendar == PeriodCalendar.ADMINISTRATIVE && usual.cutOffShift() == 0
                            ? usual.id()
                            : regimes.save(new RegimeDetails(0, 0, usual.name() + ", " + calendar + " " + period,
                                    usual.legalBase(), usual.recipient(), calendar, period.kind(), 0, 5,
                                    usual.template())).id();
                    ReportService reports = demo.bean(ReportService.class);
                    long id = reports.open(regime, period);
                    if (!reports.find(id).orElseThrow().state().isFinal()) {
                        demo.bean(CompileService.class).compile(id, Progress.SILENT);
                    }
                    return reports.tree(id, 0).orElseThrow();
                }));
        Files.write(Path.of("target", folder + "-" + period.code() + "-" + calendar + ".pdf"),
                demo.bean(PressService.class).pdf(report));
        return report;
    }
}
