package vn.khcn.portal.indicators;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.Statements;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

/** The list of all indicators, read at once, says what each says alone. */
@PortalTest
class AllIndicatorsTest {
    private static final FigureContext OCTOBER = FigureContext.atCutOff(Period.month(2023, 10),
            PeriodCalendar.ADMINISTRATIVE);
    @Autowired
    IndicatorService indicators;
    @Autowired
    FactService facts;
    @Autowired
    Figures figures;
    @Autowired
    TestOffice offices;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
    }

    @Test
    void everyKindOfMeasureStandsInTheListAsItIsPrinted() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            long samples = define("A.MAU", Measure.FLOW);
            indicators.open(samples, 2023, LocalDate.of(2023, 9, 14), BigDecimal.valueOf(502), "Báo cáo tháng 9");
            fact(samples, "2023-09-14", 999, "");
            fact(samples, "2023-09-15", 27, "");
            fact(samples, "2023-10-13", 13, "");
            long plain = define("B.DEU", Measure.FLOW);
            fact(plain, "2022-12-14", 5, "");
            fact(plain, "2022-12-15", 7, "");
            long places = define("C.HUYEN", Measure.DISTINCT);
            fact(places, "2023-03-02", 1, "Hiệp Hòa");
            fact(places, "2023-10-02", 1, "Hiệp Hòa");
            fact(places, "2023-10-02", 1, "Sơn Động");
            long old = define("D.CU", Measure.STOCK);
            fact(old, "2021-08-01", 110, "");
            fact(old, "2022-08-01", 120, "");
            long level = define("E.MOI", Measure.STOCK);
            fact(level, "2022-08-01", 1, "");
            fact(level, "2023-10-01", 118, "");
            define("F.KHONG", Measure.FLOW);
            assertThat(indicators.list(OCTOBER)).hasSize(6).allSatisfy(row -> {
                String code = row.definition().code();
                assertThat(row.inPeriod()).as(code).isEqualByComparingTo(alone("ind.period?code=" + code));
                assertThat(row.cumulative()).as(code).isEqualByComparingTo(alone("ind.cumulative?code=" + code));
            });
        });
    }

    @Test
    void moreIndicatorsCostNoMoreStatements() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            fact(define("MOT", Measure.FLOW), "2023-10-01", 1, "");
            int one = list().size();
            for (int i = 0; i < 10; i++) {
                fact(define("THEM." + i, i % 2 == 0 ? Measure.STOCK : Measure.DISTINCT), "2023-10-01", 1, "Lục Nam");
            }
            List<String> many = list();
            assertThat(many).as(() -> String.join("\n", many)).hasSizeLessThanOrEqualTo(one);
        });
    }

    private List<String> list() {
        return Statements.during(() -> indicators.list(OCTOBER));
    }

    private BigDecimal alone(String key) {
        return figures.open(OCTOBER).evaluate(FigureKey.parse(key)).orElseThrow().value().number();
    }

    private long define(String code, Measure measure) {
        return indicators
                .define(new IndicatorDefinition(code, "Tên " + code, "mẫu", measure, 0, 1, "", null, null, null));
    }

    private void fact(long indicator, String day, long amount, String place) {
        facts.record(indicator,
                new FactEntry(LocalDate.parse(day), BigDecimal.valueOf(amount), "", place, "", ""));
    }
}
