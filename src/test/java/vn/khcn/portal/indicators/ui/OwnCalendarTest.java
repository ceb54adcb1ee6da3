package vn.khcn.portal.indicators.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.indicators.FactEntry;
import vn.khcn.portal.indicators.FactService;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.Measure;
import vn.khcn.portal.indicators.SetValueService;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

/** A department whose months are solar sees its indicators and estimates in them. */
@PortalTest
class OwnCalendarTest extends SpringBrowserlessTest {
    private static final LocalDate LAST_OF_OCTOBER = LocalDate.of(2023, 10, 31);
    @Autowired
    TestOffice offices;
    @Autowired
    IndicatorService indicators;
    @Autowired
    FactService facts;
    @Autowired
    SetValueService set;
    @Autowired
    PeriodService periods;
    @Autowired
    TestClock clock;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
        offices.solar(office);
        clock.setDay(LAST_OF_OCTOBER);
    }

    @AfterEach
    void backToTheStart() {
        clock.setDay(TestClock.START);
    }

    @Test
    void theListShowsTheMonthThatTheDepartmentLivesIn() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            counted("2023-10-20", 7);
            assertThat(shown(navigate(IndicatorListView.class))).contains("tháng 10/2023").doesNotContain("tháng 11");
        });
    }

    @Test
    void anEstimateStandsBesideWhatIsCountedToTheEndOfTheOwnPeriod() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            counted("2023-09-20", 7321);
            UI.getCurrent().navigate("uoc-thuc-hien/2023Q3");
            assertThat(shown(find(EstimatesView.class).single())).contains("Mẫu thử nghiệm", "7.321");
        });
    }

    @Test
    void aMonthThatWasSetCountsInTheOwnCalendar() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            long id = counted("2023-10-20", 7);
            set.set(id, Period.month(2023, 10), BigDecimal.valueOf(9), "Hai mẫu chưa nhập");
            assertThat(indicators.summary(id, IndicatorListView.month(periods, clock)).orElseThrow().inPeriod())
                    .isEqualByComparingTo("9");
        });
    }

    private long counted(String day, long amount) {
        long id = indicators.define(new IndicatorDefinition("TN.MAU", "Mẫu thử nghiệm", "mẫu", Measure.FLOW, 0, 1, "",
                office.unit("TDC").id(), null, null));
        indicators.plan(id, 2023, BigDecimal.valueOf(9999), "Kế hoạch năm");
        facts.record(id, new FactEntry(LocalDate.parse(day), BigDecimal.valueOf(amount), "", "", "", ""));
        return id;
    }

    private static String shown(Component view) {
        return view.getElement().getTextRecursively();
    }
}
