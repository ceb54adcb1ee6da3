package vn.khcn.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import vn.khcn.portal.Browser;
import vn.khcn.portal.Witness;

import static org.assertj.core.api.Assertions.assertThat;

/** One dialog of each kind, opened as people open it: no barriers, no missing words, whole on a small screen. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Witness.class)
class DialogsIT {
    /** Who opens dialogs where, each by the names of what is pressed; {@code css=} where it has no name of its own. */
    static final List<Desk> DESKS = List.of(
            new Desk("vanphong", List.of(
                    new Opening("tasks", "css=.row-link", "Gia hạn"),
                    new Opening("tasks", "Chế độ xem", "Lưu chế độ xem này"),
                    new Opening("documents/recipients", "Thêm nhóm"),
                    new Opening("documents/legal", "css=.row-link", "Thêm bước"),
                    new Opening("quan-tri/ky-bao-cao", "Mở lại kỳ cho đơn vị"),
                    new Opening("mau-bao-cao", "Thêm chế độ báo cáo"),
                    new Opening("mau-bao-cao", "css=.card a", "So sánh phiên bản"),
                    new Opening("quan-tri/muc-noi-dung", "Thêm mục"),
                    new Opening("so/quality.importDossiers", "css=.row-link", "Đưa ra khỏi sổ"),
                    new Opening("so/quality.importDossiers", "css=.row-link", "Ghi sự kiện",
                            "css=vaadin-menu-bar-item[role=menuitem]"),
                    new Opening("tien-do", "css=a:has-text('Thanh tra Sở')", "Trả lại đơn vị"),
                    new Opening("", "css=.search-box"))),
            new Desk("truongphong.tdc", List.of(
                    new Opening("noi-dung", "Gửi văn phòng"),
                    new Opening("noi-dung", "css=.remaining vaadin-button:has-text('Rà soát một lượt')"),
                    new Opening("noi-dung", "css=.remaining vaadin-button:has-text('từ hồ sơ')"),
                    new Opening("noi-dung", "Dán từ Word, Excel"),
                    new Opening("noi-dung", "css=.entry-menu", "Chú thích…"),
                    new Opening("noi-dung", "css=.entry-menu", "Lịch sử…"),
                    new Opening("noi-dung", "Chuyển kỳ"),
                    // the number in the table of the chosen topic: the one before is still drawn for a moment
                    new Opening("noi-dung", "css=.topic:has-text('Hàng nhập khẩu')",
                            "css=[role=table][aria-label*='hàng nhập khẩu' i] .se-token"))),
            new Desk("quantri", List.of(
                    new Opening("units", "Thêm đơn vị"),
                    new Opening("units", "Kết thúc"),
                    new Opening("accounts", "Thêm tài khoản"),
                    new Opening("accounts", "css=.row-link", "Cấp lại mật khẩu"),
                    new Opening("delegations", "Uỷ quyền"))));
    private RunningPortal portal;
    private Browser browser;

    record Desk(String username, List<Opening> openings) {
        @Override
        public String toString() {
            return username;
        }
    }

    record Opening(String address, List<String> presses) {
        Opening(String address, String... presses) {
            this(address, List.of(presses));
        }
    }

    @BeforeAll
    void open() {
        browser = Browser.launch();
        portal = RunningPortal.demo("dialogs");
    }

    @AfterAll
    void close() throws Exception {
        browser.close();
        portal.close();
    }

    @ParameterizedTest
    @FieldSource("DESKS")
    void everyDialogIsWhole(Desk desk) {
        try (Person person = Person.at(portal, browser, desk.username())) {
            ScreenCheck check = new ScreenCheck(person.page());
            for (Opening opening : desk.openings()) {
                person.open(opening.address());
                opening.presses().forEach(press -> press(person.page(), press));
                Locator dialog = person.page().locator("vaadin-dialog[opened], vaadin-confirm-dialog[opened]").last();
                dialog.locator("vaadin-button, input, h2").last().waitFor();
                String where = opening.toString();
                check.words(where);
                check.dialog(where, dialog);
                check.barriers(where);
                person.screenshot("dialog-" + String.join("-", opening.presses()).replaceAll("[^\\p{L}0-9]+", "-"));
                check.darkColours(where);
            }
            assertThat(check.findings()).isEmpty();
        }
    }

    private static void press(Page page, String name) {
        Locator named = page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true))
                .or(page.getByRole(AriaRole.MENUITEM, new Page.GetByRoleOptions().setName(name).setExact(true)));
        (name.startsWith("css=") ? page.locator(name) : named).locator("visible=true").first().click();
    }
}
