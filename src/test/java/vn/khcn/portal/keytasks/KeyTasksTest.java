package vn.khcn.portal.keytasks;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.files.AttachmentService;
import vn.khcn.portal.indicators.FactEntry;
import vn.khcn.portal.indicators.FactService;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.Measure;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** The year's plan: who keeps it, what counts, how far it is. */
@PortalTest
class KeyTasksTest {
    private static final LocalDate MID_APRIL = LocalDate.of(2024, 4, 15);
    @Autowired
    KeyTaskService tasks;
    @Autowired
    KeyResultService results;
    @Autowired
    KeyProgressService progress;
    @Autowired
    IndicatorService indicators;
    @Autowired
    FactService facts;
    @Autowired
    AttachmentService files;
    @Autowired
    TestOffice offices;
    @Autowired
    TestClock clock;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
        clock.setDay(MID_APRIL);
    }

    @AfterEach
    void backToTheTestsDay() {
        clock.setDay(TestClock.START);
    }

    @Test
    void tasksAndTargetsAreNumberedWithinTheirGroup() {
        by(Role.DIRECTOR, () -> {
            long agreed = tasks.add(task(KeyGroup.AGREED));
            long first = tasks.add(task(KeyGroup.FOCUS));
            long second = tasks.add(task(KeyGroup.FOCUS));
            tasks.addTarget(first, target("", 3));
            tasks.addTarget(second, target("Chuyển giao", 5));
            tasks.addTarget(second, target("Thông báo", 20));
            tasks.addTarget(agreed, target("", 1));
            assertThat(progress.progress(2024, null)).extracting(p -> p.group() + " " + p.number())
                    .containsExactly("FOCUS 1", "FOCUS 2.1", "FOCUS 2.2", "AGREED 1");
            assertThat(progress.years()).containsExactly(2024);
            tasks.order(List.of(second, first));
            assertThat(progress.progress(2024, null)).extracting(p -> p.group() + " " + p.number())
                    .containsExactly("FOCUS 1.1", "FOCUS 1.2", "FOCUS 2", "AGREED 1");
        });
    }

    @Test
    void onlyDirectorAndOfficeKeepThePlan() {
        for (Role role : List.of(Role.SPECIALIST, Role.UNIT_HEAD, Role.DEPUTY, Role.REGISTRY)) {
            by(role, () -> assertThatThrownBy(() -> tasks.add(task(KeyGroup.FOCUS)))
                    .isInstanceOf(AccessDeniedException.class));
        }
    }

    @Test
    void aQuantityCountsOnceThereIsEvidence() {
        long target = planned(target("", 5));
        long task = progress(target).task();
        by(Role.OFFICE, () -> {
            long told = results.tell(result(task, target, "2024-04-05", 2));
            assertThat(progress(target).done()).isZero();
            assertThat(results.find(told)).get().matches(KeyResultDetails::lacksEvidence);
            files.attach(PlanReading.RESULT, told, "bien-ban.pdf", "%PDF-1.7 biên bản".getBytes());
            KeyTaskProgress now = progress(target);
            assertThat(now.done()).isEqualByComparingTo("2");
            assertThat(now.percent()).isEqualTo(40);
            assertThat(now.planned()).isEqualByComparingTo("1");
            assertThat(now.state()).isEqualTo(KeyState.RUNNING);
            assertThat(progress.progress(2024, null, LocalDate.of(2024, 4, 4)).getFirst().done()).isZero();
        });
    }

    @Test
    void aBoundIndicatorCountsByItself() {
        long counted = by(Role.OFFICE, () -> {
            long id = indicators.define(new IndicatorDefinition("NV.NGHIEMTHU", "Nhiệm vụ nghiệm thu", "nhiệm vụ",
                    Measure.FLOW, 0, 1, "", null, null, null));
            facts.record(id, new FactEntry(LocalDate.of(2024, 2, 20), BigDecimal.valueOf(4), "", "", "", ""));
            facts.record(id, new FactEntry(MID_APRIL, BigDecimal.ONE, "", "", "", ""));
            return id;
        });
        long target = planned(new KeyTargetForm("", BigDecimal.valueOf(20), "nhiệm vụ", "", 12,
                office.unit("QLKH").id(), counted, List.of()));
        assertThat(progress(target).done()).isEqualByComparingTo("5");
        by(Role.OFFICE, () -> {
            assertThat(progress.progress(2024, null, LocalDate.of(2024, 4, 14)).getFirst().done())
                    .isEqualByComparingTo("4");
            refused("quantity", "keytasks.rule.counted",
                    () -> results.tell(result(progress(target).task(), target, "2024-04-05", 1)));
            refused("unitOfMeasure", "keytasks.rule.indicatorUnit", () -> tasks.changeTarget(target, 0,
                    new KeyTargetForm("", BigDecimal.TEN, "cuộc", "", 12, office.unit("QLKH").id(), counted,
                            List.of())));
        });
    }

    @Test
    void aBoundIndicatorIsCountedToTheEndOfTheDepartmentsOwnYear() {
        offices.solar(office);
        LocalDate lastDay = LocalDate.of(2024, 12, 31);
        clock.setDay(lastDay);
        long counted = by(Role.OFFICE, () -> {
            long id = indicators.define(new IndicatorDefinition("NV.CUOINAM", "Nhiệm vụ nghiệm thu", "nhiệm vụ",
                    Measure.FLOW, 0, 1, "", null, null, null));
            facts.record(id, new FactEntry(LocalDate.of(2024, 12, 20), BigDecimal.ONE, "", "", "", ""));
            return id;
        });
        long target = planned(new KeyTargetForm("", BigDecimal.valueOf(20), "nhiệm vụ", "", 12,
                office.unit("QLKH").id(), counted, List.of()));
        assertThat(progress(target).done()).isEqualByComparingTo("1");
        by(Role.OFFICE, () -> assertThat(progress.context(2024, lastDay))
                .isEqualTo(new FigureContext(Period.month(2024, 12), PeriodCalendar.SOLAR, lastDay)));
    }

    @Test
    void anotherUnitDoesNotTellItsResults() {
        long target = planned(target("", 5));
        long task = progress(target).task();
        CurrentActor.runAs(office.actor(Role.UNIT_HEAD, "TDC"),
                () -> assertThatThrownBy(() -> results.tell(result(task, target, "2024-04-05", 1)))
                        .isInstanceOf(AccessDeniedException.class));
        CurrentActor.runAs(office.actor(Role.SPECIALIST, "QLKH"),
                () -> assertThat(results.tell(result(task, target, "2024-04-05", 1))).isPositive());
    }

    @Test
    void whoeverReadAnOldVersionIsTold() {
        long target = planned(target("", 5));
        by(Role.OFFICE, () -> {
            tasks.changeTarget(target, 0, target("", 6));
            assertThatThrownBy(() -> tasks.changeTarget(target, 0, target("", 7))).isInstanceOf(StaleRecord.class);
        });
    }

    @Test
    void rulesAreSaidAtTheirField() {
        long target = planned(target("", 5));
        long task = progress(target).task();
        by(Role.OFFICE, () -> {
            refused("text", "keytasks.rule.onlyTarget", () -> tasks.addTarget(task, target("Thêm", 1)));
            refused("on", "keytasks.rule.future", () -> results.tell(result(task, target, "2024-04-16", 1)));
            refused("document", "keytasks.rule.noDocument", () -> results.tell(new KeyResultForm(task, target,
                    MID_APRIL, "Đã làm", BigDecimal.ONE, false, "999/BC-KHCN", true)));
            refused("quantity", "keytasks.rule.quantity", () -> tasks.changeTarget(target, 0, target("", 0)));
            results.tell(result(task, target, "2024-04-05", 1));
            assertThatThrownBy(() -> tasks.removeTarget(target, 0)).isInstanceOf(BusinessRule.class);
        });
    }

    private void refused(String field, String key, Runnable deed) {
        assertThatThrownBy(deed::run).isInstanceOfSatisfying(BusinessRule.class, rule -> {
            assertThat(rule.field()).isEqualTo(field);
            assertThat(rule.key()).isEqualTo(key);
        });
    }

    private long planned(KeyTargetForm form) {
        return by(Role.OFFICE, () -> tasks.addTarget(tasks.add(task(KeyGroup.FOCUS)), form));
    }

    private KeyTaskProgress progress(long target) {
        return by(Role.OFFICE, () -> progress.progress(2024, null).stream().filter(p -> p.target() == target)
                .findFirst().orElseThrow());
    }

    private KeyTargetForm target(String text, int quantity) {
        return new KeyTargetForm(text, BigDecimal.valueOf(quantity), "nhiệm vụ", "", 12, office.unit("QLKH").id(), null,
                List.of());
    }

    private static KeyTaskForm task(KeyGroup group) {
        return new KeyTaskForm(2024, group, "Ứng dụng kết quả nghiên cứu", "Quyết định số 184/QĐ-UBND");
    }

    private static KeyResultForm result(long task, @Nullable Long target, String on, int quantity) {
        return new KeyResultForm(task, target, LocalDate.parse(on), "Đã chuyển giao.", BigDecimal.valueOf(quantity),
                false, "", true);
    }

    private void by(Role role, Runnable work) {
        CurrentActor.runAs(office.actor(role), work);
    }

    private <T> T by(Role role, java.util.concurrent.Callable<T> work) {
        return CurrentActor.callAs(office.actor(role), work);
    }
}
