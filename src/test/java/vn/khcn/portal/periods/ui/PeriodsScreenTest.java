package vn.khcn.portal.periods.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.UnitOption;
import vn.khcn.portal.periods.HolidayService;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.periods.SpecialDaySummary;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.DateField;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class PeriodsScreenTest extends SpringBrowserlessTest {
    @Autowired
    TestOffice offices;
    @Autowired
    PeriodService periods;
    @Autowired
    HolidayService holidays;

    @Test
    @SuppressWarnings("unchecked")
    void theOfficeOpensAPeriodAgainForOneUnit() {
        var office = offices.found();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            navigate(PeriodsView.class);
            press("Mở lại kỳ cho đơn vị");
            Select<UnitOption> unit = find(Select.class).withCaption("Đơn vị").single();
            unit.setValue(office.unit("TDC"));
            press("Mở lại");
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            find(TextArea.class).single().setValue("Bổ sung số liệu");
            press("Mở lại");
            assertThat(periods.reopenings()).singleElement()
                    .satisfies(r -> assertThat(r.reason()).isEqualTo("Bổ sung số liệu"));
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void anAdministratorKeepsTheTableOfHolidays() {
        LocalDate day = LocalDate.of(2023, 12, 29);
        CurrentActor.runAs(offices.found().actor(Role.ADMINISTRATOR), () -> {
            navigate(PeriodsView.class);
            test(find(NativeButton.class).withText("Ngày nghỉ, làm bù").single()).click();
            find(DateField.class).withCaption("Ngày").single().setValue(day);
            press("Thêm ngày");
            assertThat(find(TextField.class).withCaption("Tên").single().isInvalid()).isTrue();
            find(TextField.class).withCaption("Tên").single().setValue("Nghỉ theo thông báo của tỉnh");
            press("Thêm ngày");
            Grid<SpecialDaySummary> grid = find(Grid.class).single();
            assertThat(grid.getListDataView().getItems()).extracting(SpecialDaySummary::day).contains(day);
            assertThat(holidays.workingDays().isWorking(day)).isFalse();
            holidays.remove(day);
        });
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }
}
