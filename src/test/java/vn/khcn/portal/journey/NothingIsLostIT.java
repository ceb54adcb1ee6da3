package vn.khcn.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.Cookie;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.test.util.ReflectionTestUtils;
import vn.khcn.portal.Browser;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.Witness;
import vn.khcn.portal.kernel.BusinessClock;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** Bad moments while somebody types: the words are there afterwards, and the person is told what happened. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Witness.class)
class NothingIsLostIT {
    private static final String REQUESTS = "**/*v-r=uidl*";
    private RunningPortal portal;
    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.launch();
        portal = RunningPortal.demo("lost");
    }

    @AfterAll
    void close() throws Exception {
        browser.close();
        portal.close();
    }

    @Test
    void wordsOutliveASignInThatExpires() {
        String words = "Năng suất chất lượng: hướng dẫn mười doanh nghiệp áp dụng 5S";
        try (Person writer = at("chuyenvien.tdc")) {
            UnitSteps grid = new UnitSteps(writer).openGrid();
            grid.topic("Năng suất chất lượng");
            grid.newRow("Năng suất chất lượng");
            expire(writer);
            grid.type(words);
            Locator message = writer.page().getByText("Phiên làm việc đã hết hạn");
            assertThat(message).isVisible();
            writer.screenshot("lost-01-expired");
            message.click();
            writer.signInHere();
            grid.openGrid();
            grid.topic("Năng suất chất lượng");
            assertThat(grid.row(words)).isVisible();
            assertThat(writer.page().locator(".saved-at")).containsText("Đã lưu");
            writer.page().reload();
            assertThat(grid.row(words)).isVisible();
        }
    }

    @Test
    void aDoubleClickSubmitsOnce() {
        try (Person head = at("truongphong.vp")) {
            UnitSteps grid = new UnitSteps(head).openGrid();
            grid.answerAll("Đã làm");
            Locator dialog = grid.reviewAll();
            Person.button(dialog, "Gửi văn phòng").dblclick();
            Locator told = head.page().locator("vaadin-notification-card");
            assertThat(told.filter(new Locator.FilterOptions().setHasText("cho Văn phòng"))).hasCount(1);
            assertThat(head.page().locator("vaadin-notification-card[theme~=error]")).hasCount(0);
            assertThat(dialog).isHidden();
            assertThat(head.page().locator(".page-head .chip").getByText("Đã gửi")).isVisible();
        }
    }

    @Test
    void twoPeopleInOneRowChooseBetweenTheirWords() {
        String topic = "Kiểm tra doanh nghiệp";
        String theirs = " Ý của chuyên viên.";
        String mine = " Ý của chi cục trưởng.";
        try (Person specialist = at("chuyenvien.tdc"); Person head = at("truongphong.tdc")) {
            UnitSteps first = new UnitSteps(specialist).openGrid();
            first.topic(topic);
            UnitSteps second = new UnitSteps(head).openGrid();
            second.topic(topic);
            List<Route> held = hold(head.page());
            write(second, mine);
            head.page().waitForCondition(() -> !held.isEmpty());
            write(first, theirs);
            assertThat(specialist.page().locator(".saved-at")).containsText("Đã lưu");
            head.page().unroute(REQUESTS);
            held.forEach(Route::resume);

            Locator dialog = head.dialog("Người khác vừa sửa bản ghi này");
            assertThat(dialog).containsText(mine.strip());
            assertThat(dialog).containsText(theirs.strip());
            head.screenshot("lost-02-conflict");
            Person.button(dialog, "Tiếp tục").click();
            assertThat(dialog).isHidden();
            assertThat(second.rows().first()).containsText(mine.strip());
            assertThat(first.rows().first()).containsText(mine.strip());
            specialist.page().reload();
            assertThat(first.rows().first()).containsText(mine.strip());
        }
    }

    @Test
    void whoComesTooLateIsToldAndKeepsTheWords() {
        String words = " Viết sau khi kỳ đã đóng.";
        try (Person specialist = at("chuyenvien.ttud"); Person head = at("truongphong.ttud")) {
            UnitSteps late = new UnitSteps(specialist).openGrid();
            UnitSteps grid = new UnitSteps(head).openGrid();
            grid.answerAll("Đã làm");
            Locator dialog = grid.reviewAll();
            today(LocalDate.of(2023, 10, 18));
            Person.button(dialog, "Gửi văn phòng").click();
            head.told("đã đóng từ sau ngày 17/10/2023");
            assertThat(head.page().locator(".page-head .chip").getByText("Đã gửi")).hasCount(0);
            write(late, words);
            assertThat(late.rows().first().getByRole(AriaRole.ALERT)).containsText("đã đóng từ sau ngày 17/10/2023");
            assertThat(late.rows().first()).containsText(words.strip());
            specialist.screenshot("lost-03-too-late");
            today(TestClock.START);
            specialist.page().reload();
            assertThat(late.rows().first()).containsText(words.strip());
            assertThat(specialist.page().locator(".saved-at")).containsText("Đã lưu");
        } finally {
            today(TestClock.START);
        }
    }

    /** The demo's day, without what happens on the days between. */
    private void today(LocalDate day) {
        ReflectionTestUtils.invokeMethod(portal.context().getBean(BusinessClock.class), "keep", day);
    }

    /** The browser still shows its ticket, the portal does not know it any more. */
    private void expire(Person person) {
        person.page().context().addCookies(List.of(new Cookie("JSESSIONID", "EXPIRED").setUrl(portal.url())));
    }

    private static void write(UnitSteps grid, String words) {
        grid.rows().first().getByRole(AriaRole.TEXTBOX).press("Control+End");
        grid.type(words);
    }

    /** Keeps what a page sends from reaching the portal. */
    private static List<Route> hold(Page page) {
        List<Route> held = new ArrayList<>();
        page.route(REQUESTS, held::add);
        return held;
    }

    private Person at(String username) {
        return Person.at(portal, browser, username);
    }
}
