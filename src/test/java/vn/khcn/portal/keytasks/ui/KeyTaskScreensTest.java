package vn.khcn.portal.keytasks.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.indicators.OffPlanCause;
import vn.khcn.portal.indicators.OffPlanService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.keytasks.KeyGroup;
import vn.khcn.portal.keytasks.KeyPart;
import vn.khcn.portal.keytasks.KeyProgressService;
import vn.khcn.portal.keytasks.KeyTargetForm;
import vn.khcn.portal.keytasks.KeyTaskForm;
import vn.khcn.portal.keytasks.KeyTaskProgress;
import vn.khcn.portal.keytasks.KeyTaskService;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;

import static org.assertj.core.api.Assertions.assertThat;

/** The screens of key tasks without a browser. */
@PortalTest
class KeyTaskScreensTest extends SpringBrowserlessTest {
    @Autowired
    KeyTaskService tasks;
    @Autowired
    KeyProgressService progress;
    @Autowired
    OffPlanService reasons;
    @Autowired
    TestOffice offices;
    @Autowired
    TestClock clock;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
        clock.setDay(LocalDate.of(2024, 4, 15));
    }

    @AfterEach
    void backToTheStart() {
        clock.setDay(TestClock.START);
    }

    @Test
    void theDirectorWritesATaskAndItsTarget() {
        as(Role.DIRECTOR, "VP", () -> {
            navigate(KeyPlanView.class);
            press("Thêm nhiệm vụ");
            test(find(TextArea.class).last()).setValue("Hỗ trợ doanh nghiệp bảo đảm đo lường");
            press("Lưu");
            long task = progress.plan(2024, LocalDate.of(2024, 4, 15)).getFirst().id();
            navigate(KeyTaskNavigation.task(task), KeyTaskView.class);
            press("Thêm chỉ tiêu");
            test(find(BigDecimalField.class).single()).setValue(BigDecimal.valueOf(3));
            field("Đơn vị tính", "doanh nghiệp");
            @SuppressWarnings("unchecked")
            ComboBox<UnitOption> unit = find(ComboBox.class).withCaption("Đơn vị phụ trách").single();
            unit.setValue(office.unit("TDC"));
            test(find(TextArea.class).withCaption("Chi tiết").single()).setValue("2 T6 Xăng dầu\nsai dòng này");
            press("Lưu");
            TextArea parts = find(TextArea.class).withCaption("Chi tiết").single();
            assertThat(parts.isInvalid()).isTrue();
            assertThat(parts.getErrorMessage()).contains("sai dòng này");
            test(parts).setValue("2 T6 Xăng dầu\n2 Vàng bạc");
            press("Lưu");
            KeyTaskProgress target = progress.progress(2024, null).getFirst();
            assertThat(target.printed()).isEqualTo("0/3 doanh nghiệp");
            assertThat(target.addsUp()).isFalse();
            navigate(KeyTaskNavigation.target(target.target()), KeyTargetView.class);
            assertThat(chips()).contains("Chi tiết cộng 4");
        });
    }

    @Test
    void aReaderSeesThePlanAndItsMarksButNoDeeds() {
        planned();
        as(Role.SPECIALIST, "TDC", () -> {
            navigate(KeyPlanView.class);
            assertThat(chips()).contains("Chậm kế hoạch", "Chưa nêu lý do", "1 chậm kế hoạch");
            assertThat(find(Button.class).withText("Thêm nhiệm vụ").all()).isEmpty();
        });
    }

    @Test
    void theUnitGivesAReasonFromTheList() {
        long target = planned();
        as(Role.UNIT_HEAD, "QLKH", () -> {
            navigate(KeyTaskNavigation.target(target), KeyTargetView.class);
            press("Nêu lý do");
            press("Gửi");
            @SuppressWarnings("unchecked")
            Select<OffPlanCause> cause = find(Select.class).withCaption("Lý do").single();
            assertThat(cause.isInvalid()).isTrue();
            cause.setValue(OffPlanCause.PARTNER);
            press("Gửi");
            assertThat(reasons.said(KeyMarks.subject(progress.progress(2024, null).getFirst()))).hasSize(1)
                    .first().matches(r -> r.cause() == OffPlanCause.PARTNER);
            navigate(KeyPlanView.class);
            assertThat(chips()).doesNotContain("Chưa nêu lý do");
        });
    }

    @Test
    void theUnitWritesAResultThatCountsOnceItIsProved() {
        long target = planned();
        as(Role.SPECIALIST, "QLKH", () -> {
            navigate(KeyTaskNavigation.target(target), KeyTargetView.class);
            press("Ghi kết quả");
            find(SentenceBox.class).single().setValue("Đã bàn giao sản phẩm.");
            test(find(BigDecimalField.class).single()).setValue(BigDecimal.TWO);
            assertThat(find(Checkbox.class).all()).hasSize(1);
            field("Văn bản minh chứng", "12/BB-KHCN");
            press("Lưu");
            TextField document = find(TextField.class).withCaption("Văn bản minh chứng").single();
            assertThat(document.getErrorMessage()).contains("12/BB-KHCN");
            test(document).setValue("");
            press("Lưu");
            assertThat(chips()).contains("Thiếu minh chứng, chưa tính");
            assertThat(progress.progress(2024, null).getFirst().done()).isZero();
        });
    }

    private long planned() {
        return CurrentActor.callAs(office.actor(Role.OFFICE), () -> tasks.addTarget(
                tasks.add(new KeyTaskForm(2024, KeyGroup.FOCUS, "Nhân rộng kết quả nghiên cứu", "")),
                new KeyTargetForm("", BigDecimal.valueOf(5), "nhiệm vụ", "", 12, office.unit("QLKH").id(), null,
                        List.of(new KeyPart("Quý I", BigDecimal.TWO, 3),
                                new KeyPart("Cả năm", BigDecimal.valueOf(3), 12)))));
    }

    private void as(Role role, String unit, Runnable work) {
        CurrentActor.runAs(office.actor(role, unit), work);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).last()).click();
    }

    private void field(String caption, String value) {
        test(find(TextField.class).withCaption(caption).single()).setValue(value);
    }

    private List<String> chips() {
        return find(Chip.class).all().stream().map(Chip::getText).toList();
    }
}
