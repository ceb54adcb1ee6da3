package vn.khcn.portal.home.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.assignments.TaskDesk;
import vn.khcn.portal.home.HomeDesk;
import vn.khcn.portal.meetings.MeetingDesk;
import vn.khcn.portal.meetings.MeetingDesk.Desk;
import vn.khcn.portal.notices.NoticeService;
import vn.khcn.portal.people.AccountOption;
import vn.khcn.portal.people.StaffService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.shell.component.Chart;

import static org.assertj.core.api.Assertions.assertThat;

/** The first screen of leaders without a browser: what it shows, and that its numbers open their records. */
@PortalTest
@Import({MeetingDesk.class, TaskDesk.class, HomeDesk.class})
class DirectorScreenTest extends SpringBrowserlessTest {
    @Autowired
    HomeDesk desks;
    @Autowired
    NoticeService notices;
    @Autowired
    StaffService staff;
    @Autowired
    TestClock clock;
    private Desk desk;

    @BeforeEach
    void given() {
        clock.setDay(HomeDesk.TODAY);
        desk = desks.found();
    }

    @AfterEach
    void backToTheStart() {
        clock.setDay(TestClock.START);
    }

    private void as(String who, Runnable work) {
        CurrentActor.runAs(desk.who(who), work);
    }

    @Test
    void barsAndNumbersOpenTheirRecords() {
        as("director", () -> {
            navigate("", HomeView.class);
            click(find(LateCard.class).single().getChildren().flatMap(c -> c.getChildren())
                    .filter(Chart.class::isInstance).map(Chart.class::cast).findFirst().orElseThrow(), 1, 1);
            assertThat(links()).anyMatch(t -> t.startsWith("Việc của QLKH"));
            find(Dialog.class).single().close();
            test(find(NativeButton.class).withText("20").single()).click();
            assertThat(text()).contains("20 mẫu", "Chỉ tiêu A.TDC");
            find(Dialog.class).single().close();
            test(find(NativeButton.class).withText("2.000").all().getFirst()).click();
            assertThat(links()).anyMatch(t -> t.startsWith("Chi SCIENCE"));
        });
    }

    @Test
    void aDeputyWidensTheView() {
        as("deputy", () -> {
            navigate("", HomeView.class);
            HomeView view = find(HomeView.class).single();
            assertThat(view.getElement().getTextRecursively()).contains("Đang xem việc của Chi cục TĐC")
                    .doesNotContain("Chỉ tiêu B.QLKH");
            UI.getCurrent().navigate(HomeView.class, QueryParameters.of("pham-vi", "toan-so"));
            assertThat(find(HomeView.class).single().getElement().getTextRecursively()).contains("Đang xem toàn Sở",
                    "Chỉ tiêu B.QLKH");
        });
    }

    @Test
    @SuppressWarnings("unchecked")
    void theDigestIsSentFromThePage() {
        as("office", () -> {
            navigate("", HomeView.class);
            test(find(Button.class).withText("Gửi qua thư").single()).click();
            CheckboxGroup<AccountOption> to = find(CheckboxGroup.class).single();
            assertThat(to.getValue()).extracting(AccountOption::id).containsExactly(desk.who("office").accountId());
            to.setValue(Set.of(staff.account(desk.who("director").accountId()).orElseThrow()));
            test(find(Button.class).withText("Gửi ngay").single()).click();
        });
        as("director", () -> assertThat(notices.latest(1)).hasSize(1));
    }

    @Test
    void whoDoesNotLeadIsOfferedNoDigest() {
        as("headTdc", () -> {
            navigate("", HomeView.class);
            assertThat(find(Button.class).withText("Gửi qua thư").all()).isEmpty();
        });
    }

    private List<String> links() {
        return find(Anchor.class).from(find(Dialog.class).single()).all().stream().map(Anchor::getText).toList();
    }

    private String text() {
        return find(Dialog.class).single().getElement().getTextRecursively()
                + find(Dialog.class).single().getHeaderTitle();
    }

    private static void click(Chart chart, int series, int index) {
        var data = JsonMapper.builder().build().createObjectNode();
        data.put("event.detail.series", series);
        data.put("event.detail.index", index);
        chart.getElement().getNode().getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(chart.getElement(), "point-click", data));
    }
}
