package vn.khcn.portal.keytasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.IndicatorSummary;
import vn.khcn.portal.indicators.Measure;
import vn.khcn.portal.indicators.OffPlanCause;
import vn.khcn.portal.indicators.OffPlanReason;
import vn.khcn.portal.indicators.OffPlanService;
import vn.khcn.portal.indicators.OffPlanSubject;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** A unit says why a target or an indicator is off its plan; a leader may ask. */
@PortalTest
class OffPlanTest {
    private static final LocalDate MID_APRIL = LocalDate.of(2024, 4, 15);
    @Autowired
    OffPlanService reasons;
    @Autowired
    IndicatorService indicators;
    @Autowired
    TestOffice offices;
    @Autowired
    TestClock clock;
    private Office office;
    private OffPlanSubject subject = new OffPlanSubject("key-target", 0, null);

    @BeforeEach
    void found() {
        office = offices.found();
        clock.setDay(MID_APRIL);
        subject = new OffPlanSubject("key-target", System.nanoTime(), office.unit("TDC").id());
    }

    @AfterEach
    void backToTheTestsDay() {
        clock.setDay(TestClock.START);
    }

    @Test
    void onlyItsUnitAndTheOfficeGiveTheReason() {
        CurrentActor.runAs(office.actor(Role.UNIT_HEAD, "QLKH"),
                () -> assertThatThrownBy(() -> reasons.explain(subject, OffPlanCause.FUNDS, ""))
                        .isInstanceOf(AccessDeniedException.class));
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "TDC"), () -> {
            reasons.explain(subject, OffPlanCause.FUNDS, "Chờ dự toán bổ sung.");
            assertThat(reasons.said(subject)).hasSize(1);
        });
    }

    @Test
    void theCauseIsChosenAndOtherNeedsWords() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            assertThatThrownBy(() -> reasons.explain(subject, null, "Vì vậy"))
                    .isInstanceOfSatisfying(BusinessRule.class, r -> assertThat(r.field()).isEqualTo("cause"));
            assertThatThrownBy(() -> reasons.explain(subject, OffPlanCause.OTHER, " "))
                    .isInstanceOfSatisfying(BusinessRule.class, r -> assertThat(r.field()).isEqualTo("comment"));
        });
    }

    @Test
    void aReasonIsOwedEachMonthAndWhenALeaderAsks() {
        OffPlanReason given = new OffPlanReason(OffPlanCause.STAFF, "", MID_APRIL, "");
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> {
            assertThat(reasons.owed(null, MID_APRIL)).isTrue();
            assertThat(reasons.owed(given, LocalDate.of(2024, 5, 14))).isFalse();
            assertThat(reasons.owed(given, LocalDate.of(2024, 5, 15))).isTrue();
            reasons.ask(subject, "1. Hỗ trợ doanh nghiệp", "Vì sao chưa làm?");
            assertThat(reasons.last("key-target", List.of(subject.id()), MID_APRIL)).hasEntrySatisfying(
                    subject.id(), last -> assertThat(reasons.owed(last, MID_APRIL)).isTrue());
        });
    }

    @Test
    void theMonthAReasonHoldsForIsTheDepartmentsOwn() {
        offices.solar(office);
        OffPlanReason given = new OffPlanReason(OffPlanCause.STAFF, "", MID_APRIL, "");
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> {
            assertThat(reasons.owed(given, LocalDate.of(2024, 4, 30))).isFalse();
            assertThat(reasons.owed(given, LocalDate.of(2024, 5, 1))).isTrue();
        });
    }

    @Test
    void anIndicatorIsOffItsPlanTheSameWay() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            long id = indicators.define(new IndicatorDefinition("TN.MAU", "Mẫu thử nghiệm", "mẫu", Measure.FLOW, 0, 1,
                    "", office.unit("TDC").id(), null, null));
            indicators.plan(id, 2024, BigDecimal.valueOf(700), "Kế hoạch năm");
            FigureContext april = new FigureContext(PeriodCalendar.ADMINISTRATIVE.monthOf(MID_APRIL.minusDays(1)),
                    PeriodCalendar.ADMINISTRATIVE, MID_APRIL);
            IndicatorSummary shown = indicators.list(april).getFirst();
            assertThat(shown.behind(april)).isTrue();
            reasons.explain(shown.subject(), OffPlanCause.PROCUREMENT, "Chờ hóa chất.");
            assertThat(reasons.said(shown.subject())).first().matches(r -> !r.question());
        });
    }
}
