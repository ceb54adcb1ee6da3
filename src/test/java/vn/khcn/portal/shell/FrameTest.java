package vn.khcn.portal.shell;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.TestOffice.Office;
import vn.khcn.portal.assignments.TaskDesk;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Address;

import static org.assertj.core.api.Assertions.assertThat;

@PortalTest
class FrameTest extends SpringBrowserlessTest {
    @Autowired
    TaskDesk desk;
    @Autowired
    TestOffice offices;
    @Autowired
    vn.khcn.portal.TestClock clock;
    private Office office;

    @BeforeEach
    void found() {
        office = offices.found();
        clock.setDay(vn.khcn.portal.TestClock.START);
    }

    @Test
    void theNavigationCountsWhatIsLate() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            desk.started(office, "1/UBND", "2023-09-01", "2023-09-30");
            UI.getCurrent().navigate("tasks");
            SideNavItem line = find(SideNavItem.class).all().stream()
                    .filter(i -> i.getElement().getTextRecursively().startsWith("Nhiệm vụ tỉnh giao")).findFirst()
                    .orElseThrow();
            assertThat(line.getSuffixComponent().getElement().getText()).isEqualTo("1");
        });
    }

    @Test
    void aFewLettersWithoutTonesFindARecordOfMyDepartment() {
        Office other = offices.found();
        CurrentActor.runAs(other.actor(Role.OFFICE), () -> desk.assign(other, "77/UBND", "2023-09-01", null));
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            long id = desk.assign(office, "77/UBND", "2023-09-01", null);
            UI.getCurrent().navigate("");
            find(SearchBox.class).single().open();
            TextField text = find(TextField.class).all().getLast();
            text.setValue("noi dung cua 77");
            List<Anchor> hits = find(Anchor.class).all().stream().filter(a -> a.hasClassName("search-hit")).toList();
            assertThat(hits).singleElement().satisfies(a -> assertThat(a.getHref()).isEqualTo("tasks/" + id));
        });
    }

    @Test
    void anUnknownAddressSaysWhatToDo() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            UI.getCurrent().navigate("nowhere");
            assertThat(find(H1.class).all().getLast().getText()).isEqualTo("Không có trang này");
        });
    }

    @Test
    void anAddressWithAQueryOpensLikeALink() {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            UI.getCurrent().navigate("");
            Address.open("tasks?deadline=OVERDUE");
            Location shown = UI.getCurrent().getInternals().getActiveViewLocation();
            assertThat(shown.getPathWithQueryParameters()).isEqualTo("tasks?deadline=OVERDUE");
            assertThat(find(H1.class).all().getLast().getText()).isNotEqualTo("Không có trang này");
        });
    }

    @Test
    void vietnameseIsTheFirstLanguage() {
        assertThat(UI.getCurrent().getLocale().getLanguage()).isEqualTo("vi");
    }
}
