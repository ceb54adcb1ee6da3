package vn.khcn.portal.assignments.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.assignments.DeadlineState;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskDesk;
import vn.khcn.portal.assignments.TaskFilter;
import vn.khcn.portal.assignments.TaskService;
import vn.khcn.portal.assignments.TaskSummary;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.ConflictDialog;
import vn.khcn.portal.shell.component.DateField;
import vn.khcn.portal.shell.component.Timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class TaskScreensTest extends SpringBrowserlessTest {
    @Autowired
    TaskService tasks;
    @Autowired
    TaskBookService book;
    @Autowired
    TaskDesk desk;
    @Autowired
    TestOffice offices;
    @Autowired
    TestClock clock;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
        clock.setDay(TestClock.START);
    }

    private void as(Role role, Runnable work) {
        CurrentActor.runAs(office.actor(role), work);
    }

    @Test
    void theAddressOfTheListHoldsFilterOrderAndColumns() {
        as(Role.OFFICE, () -> {
            desk.started(office, "1/UBND", "2023-09-01", "2023-09-30");
            desk.assign(office, "2/UBND", "2023-09-01", null);
            UI.getCurrent().navigate("tasks",
                    QueryParameters.fromString("deadline=OVERDUE&sort=-due&cols=content,reply"));
            assertThat(test(grid()).size()).isEqualTo(1);
            assertThat(grid().getColumns().stream().filter(Component::isVisible).map(Grid.Column::getKey))
                    .containsExactly("content", "reply");
            UI.getCurrent().navigate("tasks", QueryParameters.empty());
            assertThat(test(grid()).size()).isEqualTo(2);
        });
    }

    @Test
    void theOfficeWritesATaskDown() {
        as(Role.OFFICE, () -> {
            navigate(TaskFormView.class);
            fill();
            press("Lưu");
            assertThat(book.list(TaskFilter.ALL, org.springframework.data.domain.Pageable.ofSize(5))).singleElement()
                    .satisfies(t -> {
                        assertThat(t.source()).isEqualTo("5203/UBND-TH");
                        assertThat(t.deadline()).isEqualTo(DeadlineState.SOON);
                    });
            assertThat(find(H1.class).all().getLast().getText()).isEqualTo("Nhiệm vụ 5203/UBND-TH");
        });
    }

    @Test
    void aBrokenRuleStandsAtItsFieldAndNothingTypedIsLost() {
        as(Role.OFFICE, () -> {
            navigate(TaskFormView.class);
            fill();
            date("Thời hạn").setValue(LocalDate.of(2023, 9, 1));
            press("Lưu");
            assertThat(date("Thời hạn").isInvalid()).isTrue();
            assertThat(date("Thời hạn").getErrorMessage()).contains("trước ngày giao");
            assertThat(find(TextArea.class).withCaption("Nội dung").single().getValue()).startsWith("Đăng ký");
            find(TextField.class).withCaption("Số, ký hiệu").single().setValue("");
            press("Lưu");
            assertThat(find(TextField.class).withCaption("Số, ký hiệu").single().isInvalid()).isTrue();
            assertThat(book.count(TaskFilter.ALL)).isZero();
        });
    }

    @Test
    void aDraftComesBackWhenTheFormIsOpenedAgain() {
        as(Role.OFFICE, () -> {
            navigate(TaskFormView.class);
            fill();
            cleanVaadinEnvironment();
            initVaadinEnvironment();
            navigate(TaskFormView.class);
            assertThat(find(TextField.class).withCaption("Số, ký hiệu").single().getValue()).isEqualTo("5203/UBND-TH");
            assertThat(date("Thời hạn").getValue()).isEqualTo(LocalDate.of(2023, 10, 15));
            assertThat(units().getValue()).isEqualTo(office.unit("TDC"));
            press("Bỏ bản nháp");
            assertThat(find(TextField.class).withCaption("Số, ký hiệu").single().getValue()).isEmpty();
        });
    }

    @Test
    void aConflictShowsBothVersionsFieldByField() {
        as(Role.OFFICE, () -> {
            long id = desk.assign(office, "7/UBND", "2023-09-10", "2023-11-30");
            navigate("tasks/" + id + "/edit", TaskFormView.class);
            find(TextArea.class).withCaption("Nội dung").single().setValue("Nội dung của tôi");
            tasks.start(id, desk.version(id), LocalDate.of(2023, 9, 11));
            press("Lưu");
            assertThat(find(ConflictDialog.class).all()).hasSize(1);
            press("Tiếp tục");
            press("Lưu");
            assertThat(book.details(id).summary().content()).isEqualTo("Nội dung của tôi");
        });
    }

    @Test
    void theDetailsShowStatesActionsByRoleAndHistory() {
        long id = CurrentActor.callAs(office.actor(Role.OFFICE), () -> {
            long task = desk.assign(office, "8/UBND", "2023-09-10", "2023-10-10");
            tasks.start(task, desk.version(task), LocalDate.of(2023, 9, 11));
            return task;
        });
        as(Role.OFFICE, () -> {
            open(id);
            assertThat(find(Chip.class).all()).extracting(Chip::getText).contains("Đang thực hiện", "Quá hạn");
            assertThat(find(Button.class).withText("Gia hạn").all()).hasSize(1);
            assertThat(find(Timeline.class).all().getFirst().getElement().getTextRecursively()).contains("Tạo mới",
                    "11/09/2023", "OFFICE VP");
            press("Ghi kết quả");
            find(TextField.class).withCaption("Số, ký hiệu trả lời").single().setValue("1302/KHCN-VP");
            test(find(Button.class).withText("Ghi kết quả").all().getLast()).click();
            assertThat(find(Chip.class).all()).extracting(Chip::getText).contains("Hoàn thành", "Hoàn thành chậm");
        });
        as(Role.DIRECTOR, () -> {
            open(id);
            assertThat(find(Button.class).withText("Sửa").all()).isEmpty();
            assertThat(find(Button.class).withText("Gia hạn").all()).isEmpty();
        });
    }

    @Test
    void theFormIsForTheOfficeOnlyAndAForeignTaskIsNotFound() {
        Office other = offices.found();
        long foreign = CurrentActor.callAs(other.actor(Role.OFFICE),
                () -> desk.assign(other, "9/UBND", "2023-09-10", null));
        as(Role.OFFICE, () -> assertThatThrownBy(() -> open(foreign)).hasMessageContaining("NotFoundPage"));
    }

    @Test
    void theBoardListsWhatIsLateFirst() {
        as(Role.DIRECTOR, () -> {
            CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
                desk.started(office, "10/UBND", "2023-09-01", "2023-09-30");
                desk.started(office, "11/UBND", "2023-09-01", "2023-10-15");
            });
            navigate(TaskBoardView.class);
            assertThat(find(Chip.class).all()).extracting(Chip::getText).containsExactly("1 quá hạn", "1 sắp đến hạn",
                    "Chậm 13 ngày", "Còn 2 ngày");
        });
    }

    private void fill() {
        find(ComboBox.class).withCaption("Cơ quan giao").single().setValue("UBND tỉnh");
        find(TextField.class).withCaption("Số, ký hiệu").single().setValue("5203/UBND-TH");
        date("Ngày văn bản").setValue(LocalDate.of(2023, 9, 11));
        find(TextArea.class).withCaption("Nội dung").single()
                .setValue("Đăng ký nội dung xây dựng chương trình công tác");
        date("Ngày giao").setValue(LocalDate.of(2023, 9, 12));
        date("Thời hạn").setValue(LocalDate.of(2023, 10, 15));
        units().setValue(office.unit("TDC"));
    }

    private DateField date(String label) {
        return find(DateField.class).withCaption(label).single();
    }

    @SuppressWarnings("unchecked")
    private ComboBox<UnitOption> units() {
        return find(ComboBox.class).withCaption("Chủ trì").single();
    }

    @SuppressWarnings("unchecked")
    private Grid<TaskSummary> grid() {
        return find(Grid.class).single();
    }

    private void open(long id) {
        navigate("tasks/" + id, TaskDetailsView.class);
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }
}
