package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.FigureResult;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.RecordHistory;
import vn.khcn.portal.records.StaleRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class IndicatorFiguresTest {
    private static final FigureContext OCTOBER = FigureContext.atCutOff(Period.month(2023, 10),
            PeriodCalendar.ADMINISTRATIVE);
    @Autowired
    IndicatorService indicators;
    @Autowired
    FactService facts;
    @Autowired
    Figures figures;
    @Autowired
    RecordHistory history;
    @Autowired
    TestOffice offices;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
    }

    @Test
    void aFlowAddsUpOnItsOpeningBalanceAndIsHeldAgainstItsPlan() {
        asOffice(() -> {
            long samples = define("TN.MAU", Measure.FLOW, null);
            indicators.plan(samples, 2023, BigDecimal.valueOf(700), "Quyết định giao kế hoạch");
            indicators.open(samples, 2023, LocalDate.of(2023, 9, 14), BigDecimal.valueOf(502), "Báo cáo tháng 9");
            fact(samples, "2023-09-14", 999, "trước số đầu kỳ");
            fact(samples, "2023-09-15", 27, "than");
            fact(samples, "2023-10-13", 13, "đồ chơi trẻ em");
            assertThat(printed("ind.period?code=TN.MAU")).isEqualTo("40");
            assertThat(printed("ind.period?by=than&code=TN.MAU")).isEqualTo("27");
            assertThat(printed("ind.cumulative?code=TN.MAU")).isEqualTo("542");
            assertThat(printed("ind.plan?code=TN.MAU")).isEqualTo("700");
            assertThat(printed("ind.percent?code=TN.MAU")).isEqualTo("77,4");
            assertThat(result("ind.cumulative?code=TN.MAU").records()).extracting(r -> r.fields().get("Số lượng"))
                    .containsExactly("502", "27", "13");
        });
    }

    @Test
    void nobodyKnowsWhatCameTogetherBeforeTheOpeningBalance() {
        asOffice(() -> {
            long samples = define("TN.MAU", Measure.FLOW, null);
            indicators.plan(samples, 2023, BigDecimal.valueOf(700), "Quyết định giao kế hoạch");
            indicators.open(samples, 2023, LocalDate.of(2023, 9, 14), BigDecimal.valueOf(502), "Báo cáo tháng 9");
            FigureContext march = FigureContext.atCutOff(Period.month(2023, 3), PeriodCalendar.ADMINISTRATIVE);
            for (String measure : new String[]{"cumulative", "percent"}) {
                assertThat(figures.open(march).evaluate(FigureKey.parse("ind." + measure + "?code=TN.MAU"))).isEmpty();
            }
        });
    }

    @Test
    void theNextYearStartsFromNothing() {
        asOffice(() -> {
            long samples = define("TN.MAU", Measure.FLOW, null);
            fact(samples, "2022-12-14", 5, "");
            fact(samples, "2022-12-15", 7, "");
            assertThat(printed("ind.cumulative?code=TN.MAU")).isEqualTo("07");
        });
    }

    @Test
    void distinctPlacesCountOnceAndAStockIsItsLastLevel() {
        asOffice(() -> {
            long places = define("KS.HUYEN", Measure.DISTINCT, null);
            for (String place : new String[]{"Hiệp Hòa", "Sơn Động", "Hiệp Hòa"}) {
                facts.record(places, new FactEntry(LocalDate.of(2023, 10, 2), BigDecimal.ONE, "", place, "", ""));
            }
            assertThat(printed("ind.period?code=KS.HUYEN")).isEqualTo("02");
            long devices = define("BX.TB", Measure.STOCK, null);
            fact(devices, "2023-08-01", 120, "");
            fact(devices, "2023-10-01", 118, "");
            assertThat(printed("ind.period?code=BX.TB")).isEqualTo("118");
        });
    }

    @Test
    void anUnknownFigureHasNoValue() {
        asOffice(() -> assertThat(figures.open(OCTOBER).evaluate(FigureKey.parse("ind.period?code=NO"))).isEmpty());
    }

    @Test
    void aUnitRecordsOnlyItsOwnIndicators() {
        long samples = CurrentActor.callAs(office.actor(Role.OFFICE),
                () -> define("TN.MAU", Measure.FLOW, office.unit("TDC").id()));
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "TDC"), () -> fact(samples, "2023-10-01", 1, ""));
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "QLKH"),
                () -> assertThatThrownBy(() -> fact(samples, "2023-10-01", 1, ""))
                        .isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void wrongDaysAndAmountsAreRefusedAtTheirField() {
        asOffice(() -> {
            long samples = define("TN.MAU", Measure.FLOW, null);
            assertThatThrownBy(() -> fact(samples, "2023-10-14", 1, "")).isInstanceOf(BusinessRule.class)
                    .extracting(e -> ((BusinessRule) e).field()).isEqualTo("occurredOn");
            assertThatThrownBy(() -> fact(samples, "2023-10-13", -1, "")).isInstanceOf(BusinessRule.class)
                    .extracting(e -> ((BusinessRule) e).field()).isEqualTo("amount");
        });
    }

    @Test
    void twoPeopleAtOneFactSeeTheConflictAndHistoryKeepsBothVersions() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            long samples = define("TN.MAU", Measure.FLOW, null);
            long fact = fact(samples, "2023-10-01", 5, "than");
            FactEntry six = new FactEntry(LocalDate.of(2023, 10, 1), BigDecimal.valueOf(6), "than", "", "", "");
            facts.change(fact, 0, six);
            assertThatThrownBy(() -> facts.change(fact, 0, six)).isInstanceOf(StaleRecord.class);
            facts.remove(fact, 1);
            var versions = history.of("indicators_facts", fact, office.department().id());
            assertThat(versions.getFirst().deleted()).isTrue();
            assertThat(versions.get(1).changes()).extracting(RecordHistory.Change::before, RecordHistory.Change::after)
                    .containsExactly(org.assertj.core.groups.Tuple.tuple("5.0000", "6.0000"));
            assertThat(versions.get(1).by()).isEqualTo("OFFICE VP");
        });
    }

    private void asOffice(Runnable work) {
        CurrentActor.runAs(office.actor(Role.OFFICE), work);
    }

    private long define(String code, Measure measure, @Nullable Long unit) {
        return indicators
                .define(new IndicatorDefinition(code, "Tên " + code, "mẫu", measure, 0, 1, "", unit, null, null));
    }

    private long fact(long indicator, String day, long amount, String category) {
        return facts.record(indicator,
                new FactEntry(LocalDate.parse(day), BigDecimal.valueOf(amount), category, "", "", ""));
    }

    private FigureResult result(String key) {
        return figures.open(OCTOBER).evaluate(FigureKey.parse(key)).orElseThrow();
    }

    private String printed(String key) {
        return result(key).value().printed();
    }
}
