package vn.khcn.portal.exchange.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.exchange.ClientService;
import vn.khcn.portal.exchange.ClientState;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;

import static org.assertj.core.api.Assertions.assertThat;

/** The administrator's page of systems that read. */
@PortalTest
class ClientsScreenTest extends SpringBrowserlessTest {
    @Autowired
    TestOffice offices;
    @Autowired
    ClientService clients;

    @Test
    void aTokenIsShownOnceAndTheSystemCanBeEnded() {
        Office office = offices.found();
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR), () -> {
            navigate(ClientsView.class);
            press("Thêm hệ thống");
            press("Tạo mã truy cập");
            assertThat(clients.list()).as("a name is asked for").isEmpty();
            find(TextField.class).withCaption("Hệ thống, đơn vị phụ trách").single().setValue("Trục liên thông");
            press("Tạo mã truy cập");
            assertThat(find(TextArea.class).withCaption("Mã truy cập").single().getValue())
                    .startsWith("khcn_" + office.department().id() + "_");
            press("Đã lưu mã");
            assertThat(clients.list()).singleElement()
                    .satisfies(c -> assertThat(c.state()).isEqualTo(ClientState.OPEN));
            assertThat(find(TextArea.class).all()).isEmpty();
        });
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getLast().click();
    }
}
