package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.RegisterDesk;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.catalog.CatalogKind;
import vn.khcn.portal.kernel.DateRange;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.FigureValue;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.kernel.RecordRef;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Rolling up equals counting: whatever was recorded, every month, quarter, half year, nine months and year of both
 * calendars comes to what counting its days by hand gives, with no record lost or counted twice.
 */
@PortalTest
class RollUpFiguresTest {
    private static final LocalDate FIRST = LocalDate.of(2022, 11, 20);
    private static final int DAYS = 440;
    private static final String DOSSIERS = "quality.importDossiers";
    @Autowired
    IndicatorService indicators;
    @Autowired
    FactService facts;
    @Autowired
    Figures figures;
    @Autowired
    RegisterDesk desk;
    @Autowired
    TestClock clock;

    /** One record as the test knows it. */
    private record Made(String what, long id, LocalDate day, BigDecimal amount, String party) {}

    @AfterEach
    void back() {
        clock.setDay(TestClock.START);
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2})
    void everyPeriodOfBothCalendarsIsTheUnionOfItsDays(int seed) {
        clock.setDay(FIRST.plusDays(DAYS + 31));
        desk.work(unit -> {
            List<Made> all = record(new Random(seed), unit);
            for (PeriodCalendar calendar : PeriodCalendar.values()) {
                periods().forEach(period -> check(all, FigureContext.atCutOff(period, calendar)));
                for (Period year : List.of(Period.parse("2023"), Period.parse("2023N9"), Period.parse("2023Q1"))) {
                    BigDecimal months = year.months().stream()
                            .map(month -> number("ind.period?code=FLOW", FigureContext.atCutOff(month, calendar)))
                            .reduce(BigDecimal.ZERO, BigDecimal::add);
                    assertThat(number("ind.period?code=FLOW", FigureContext.atCutOff(year, calendar)))
                            .isEqualByComparingTo(months);
                }
            }
        });
    }

    /** What came together before the portal is in every period from the start of the year, and in no other. */
    @Test
    void anOpeningBalanceCountsFromTheStartOfTheYear() {
        clock.setDay(LocalDate.of(2023, 12, 31));
        desk.work(unit -> {
            long samples = indicators.define(new IndicatorDefinition("OPEN", "OPEN", "mẫu", Measure.FLOW, 0, 1, "",
                    null, null, null));
            indicators.open(samples, 2023, LocalDate.of(2023, 5, 14), BigDecimal.valueOf(288), "Báo cáo tháng 5");
            facts.record(samples, new FactEntry(LocalDate.of(2023, 6, 14), BigDecimal.TWO, "", "", "", ""));
            facts.record(samples, new FactEntry(LocalDate.of(2023, 6, 15), BigDecimal.TEN, "", "", "", ""));
            assertThat(opened("2023H1")).isEqualTo("290");
            assertThat(opened("2023H2")).isEqualTo("10");
            assertThat(opened("2023N9")).isEqualTo("300");
            assertThat(opened("2023")).isEqualTo("300");
            assertThat(opened("2023Q2")).as("the opening balance does not say how much of it is the quarter's")
                    .isEqualTo("no value");
        });
    }

    private String opened(String period) {
        return figures.open(FigureContext.atCutOff(Period.parse(period), PeriodCalendar.ADMINISTRATIVE))
                .evaluate(FigureKey.parse("ind.period?code=OPEN")).map(f -> f.value().printed()).orElse("no value");
    }

    private List<Made> record(Random random, long unit) {
        List<Made> all = new ArrayList<>();
        for (String code : List.of("FLOW", "STOCK", "DISTINCT", "PART", "WHOLE")) {
            Measure measure = code.equals("STOCK") || code.equals("DISTINCT") ? Measure.valueOf(code) : Measure.FLOW;
            long indicator = indicators.define(new IndicatorDefinition(code, code, "mẫu", measure, 0, 1, "", null, null,
                    null));
            for (int i = 0; i < 40; i++) {
                LocalDate day = day(random);
                BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(50));
                String party = "Cơ sở " + random.nextInt(8);
                all.add(new Made(code, facts.record(indicator, new FactEntry(day, amount, "", "", party, "")), day,
                        amount, party));
            }
        }
        indicators.define(new IndicatorDefinition("RATIO", "RATIO", "%", Measure.RATIO, 2, 2, "", null, "PART",
                "WHOLE"));
        long party = desk.called(CatalogKind.PARTY, "Doanh nghiệp nhập khẩu");
        for (int i = 0; i < 40; i++) {
            LocalDate received = day(random);
            long id = desk.record(DOSSIERS, unit, "number", "N" + i, "receivedOn", received, "party", party, "goods",
                    random.nextBoolean() ? "STEEL" : "ELECTRIC");
            all.add(new Made("received", id, received, BigDecimal.ONE, ""));
            LocalDate appraised = received.plusDays(random.nextInt(40));
            if (random.nextInt(3) > 0 && !appraised.isAfter(clock.today())) {
                desk.happened(id, "appraised", appraised, "result", "PASSED");
                all.add(new Made("appraised", id, appraised, BigDecimal.ONE, ""));
            }
        }
        return all;
    }

    /** Days near the ends of both calendars' months come often. */
    private static LocalDate day(Random random) {
        LocalDate day = FIRST.plusDays(random.nextInt(DAYS));
        return switch (random.nextInt(6)) {
            case 0 -> day.withDayOfMonth(14);
            case 1 -> day.withDayOfMonth(15);
            case 2 -> day.withDayOfMonth(day.lengthOfMonth());
            case 3 -> day.withDayOfMonth(1);
            default -> day;
        };
    }

    private void check(List<Made> all, FigureContext context) {
        DateRange days = context.calendar().range(context.period());
        String where = context.calendar() + " " + context.period().code();
        counts(where, result("ind.period?code=FLOW", context), all, "FLOW", days);
        counts(where, result("reg.received?register=" + DOSSIERS, context), all, "received", days);
        counts(where, result("reg.appraised?register=" + DOSSIERS, context), all, "appraised", days);
        assertThat(number("ind.period?code=DISTINCT", context)).as(where).isEqualByComparingTo(BigDecimal
                .valueOf(of(all, "DISTINCT", days::contains).map(Made::party).distinct().count()));
        assertThat(number("ind.period?code=STOCK", context)).as(where).isEqualByComparingTo(
                of(all, "STOCK", day -> !day.isAfter(days.to()))
                        .max(Comparator.comparing(Made::day).thenComparing(Made::id)).map(Made::amount)
                        .orElse(BigDecimal.ZERO));
        BigDecimal whole = sum(all, "WHOLE", days::contains);
        assertThat(number("ind.period?code=RATIO", context)).as(where).isEqualByComparingTo(whole.signum() == 0
                ? BigDecimal.ZERO
                : FigureValue.percent(sum(all, "PART", days::contains), whole, 2).number());
        assertThat(number("reg.pending?register=" + DOSSIERS, context)).as(where).isEqualByComparingTo(
                sum(all, "received", day -> !day.isAfter(days.to()))
                        .subtract(sum(all, "appraised", day -> !day.isAfter(days.to()))));
    }

    /** The number is that of the days, and behind it stand those very records, each once. */
    private static void counts(String where, FigureResult result, List<Made> all, String what, DateRange days) {
        assertThat(result.value().number()).as(where + " " + what)
                .isEqualByComparingTo(sum(all, what, days::contains));
        assertThat(result.records()).as(where + " " + what).hasSize((int) of(all, what, days::contains).count());
        if (!what.equals("FLOW")) {
            assertThat(result.records()).as(where + " " + what).extracting(RecordRef::id)
                    .containsExactlyInAnyOrderElementsOf(of(all, what, days::contains).map(Made::id).toList());
        }
    }

    private static BigDecimal sum(List<Made> all, String what, Predicate<LocalDate> when) {
        return of(all, what, when).map(Made::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static Stream<Made> of(List<Made> all, String what, Predicate<LocalDate> when) {
        return all.stream().filter(made -> made.what().equals(what) && when.test(made.day()));
    }

    private static Stream<Period> periods() {
        return Stream.of(PeriodKind.values())
                .flatMap(kind -> IntStream.rangeClosed(1, kind.perYear()).mapToObj(n -> new Period(kind, 2023, n)));
    }

    private BigDecimal number(String key, FigureContext context) {
        return result(key, context).value().number();
    }

    private FigureResult result(String key, FigureContext context) {
        return figures.open(context).evaluate(FigureKey.parse(key)).orElseThrow();
    }
}
