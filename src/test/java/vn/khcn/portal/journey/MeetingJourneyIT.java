package vn.khcn.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khcn.portal.Browser;
import vn.khcn.portal.Witness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/** From the call of a meeting to its issued notice to a finished directive; the conclusions are written by keyboard alone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Witness.class)
class MeetingJourneyIT {
    private RunningPortal portal;
    private Browser browser;

    @BeforeAll
    void open() {
        browser = Browser.launch();
        portal = RunningPortal.demo("meetings");
    }

    @AfterAll
    void close() throws Exception {
        browser.close();
        portal.close();
    }

    @Test
    void aDirectiveIsGivenReportedAndAccepted() throws IOException {
        String meeting = officeCallsAndWrites();
        directorChangesALineAndApproves(meeting);
        officeSigns(meeting);
        registryIssues(meeting);
        unitReports();
        directorAccepts();
    }

    @Test
    void aMeetingOf39DirectivesIsWrittenByKeyboardAlone() {
        try (Person office = new Person(portal, browser.newPage(1440, 900), "vanphong")) {
            Page page = office.page();
            page.addInitScript("addEventListener('pointerdown', () => window.pointed = true, true)");
            page.navigate(portal.url() + "login");
            page.locator("input[name=username]").focus();
            page.keyboard().type("vanphong");
            page.keyboard().press("Tab");
            page.keyboard().type(RunningPortal.PASSWORD);
            page.keyboard().press("Enter");
            page.locator(".frame h1").first().waitFor();
            office.open("giao-ban");
            page.keyboard().press("F6");
            assertThat(office.button("Mở buổi giao ban")).isFocused();
            page.keyboard().press("Enter");
            KeyboardMeeting.weekly(office);
            assertThat(page.locator("h1")).containsText("tuần");
            page.keyboard().press("F6");
            KeyboardMeeting.tabTo(office, "Shift+Tab", "Kết luận");
            page.keyboard().press("Enter");
            new KeyboardMeeting(office).write();
            assertThat(page.locator(".page-head .chip.red")).hasCount(0);
            picture(office, "meeting-39");
            page.keyboard().press("F6");
            assertThat(office.button("Trình Giám đốc")).isFocused();
            page.keyboard().press("Enter");
            office.told("Đã trình kết luận");
            assertThat((Boolean) page.evaluate("() => window.pointed === true")).isFalse();
            long meeting = Long.parseLong(page.url().replaceAll(".*/giao-ban/(\\d+).*", "$1"));
            KeyboardMeeting.check(portal, meeting);
        }
    }

    private Person at(String username) {
        return Person.at(portal, browser, username);
    }

    private String officeCallsAndWrites() {
        try (Person office = at("vanphong")) {
            office.open("giao-ban");
            office.button("Mở buổi giao ban").click();
            Person.button(office.dialog("Mở buổi giao ban"), "Mở buổi giao ban").click();
            office.link("Kết luận").click();
            assertThat(group(office)).isFocused();
            pick(office, "@tđc");
            office.page().keyboard().press("Enter");
            assertThat(line(office)).isFocused();
            pick(office, "Rà soát kế hoạch kiểm tra hàng hóa !trước ngày 20/10");
            office.page().keyboard().press("Enter");
            written(office, 1);
            pick(office, "Kiểm tra đo lường xăng dầu !thường");
            office.page().keyboard().press("Enter");
            written(office, 2);
            office.page().keyboard().press("Control+Enter");
            assertThat(group(office)).isFocused();
            office.page().keyboard().type("Đối với hội nghị tổng kết");
            office.page().keyboard().press("Enter");
            assertThat(line(office)).isFocused();
            pick(office, "Chuẩn bị tài liệu +qlkh");
            pick(office, " @văn phòng");
            office.page().keyboard().press("Enter");
            written(office, 3);
            office.page().keyboard().press("ArrowUp");
            assertThat(office.page().locator(".line-row[data-line]").last().locator(".se-text")).isFocused();
            office.page().keyboard().press("Alt+g");
            assertThat(office.page().locator(".line-row[data-line]").last()).containsText("giao ban tới");
            picture(office, "meeting-written");
            office.button("Trình Giám đốc").click();
            office.told("Đã trình kết luận");
            return office.page().url().substring(portal.url().length());
        }
    }

    /** Types words that end with a sign and takes the first of what it offers. */
    private static void pick(Person person, String words) {
        person.page().keyboard().type(words);
        Locator menu = person.page().locator(".se-menu:popover-open");
        menu.locator("[role=option]:not([aria-disabled])").first().waitFor();
        person.page().keyboard().press("Enter");
        assertThat(menu).hasCount(0);
    }

    /** So many lines are stored, and the caret stands in the next one. */
    private static void written(Person person, int lines) {
        assertThat(person.page().locator(".line-row[data-line]")).hasCount(lines);
        assertThat(line(person)).isFocused();
    }

    private static Locator line(Person person) {
        return person.page().locator(".line-new .se-text:focus");
    }

    private static Locator group(Person person) {
        return person.page().locator(".group-new sentence-editor .se-text");
    }

    private void directorChangesALineAndApproves(String meeting) {
        try (Person director = new Person(portal, browser.newPage(1024, 768), "giamdoc").signIn()) {
            director.open(meeting + "/thong-bao");
            Locator line = director.page().locator(".paper p").filter(new Locator.FilterOptions()
                    .setHasText("Rà soát kế hoạch kiểm tra hàng hóa"));
            assertThat(line).containsText("trước ngày 20/10/2023");
            line.click();
            Locator words = director.page().locator(".line-inspector vaadin-text-area textarea").first();
            words.fill("Rà soát kế hoạch kiểm tra hàng hóa, bỏ chỗ trùng");
            words.blur();
            assertThat(director.page().locator(".paper")).containsText("bỏ chỗ trùng");
            picture(director, "meeting-director");
            director.button("Duyệt kết luận").click();
            director.told("Đã duyệt");
        }
    }

    private void officeSigns(String meeting) {
        try (Person office = at("vanphong")) {
            office.open(meeting);
            office.button("Ký thừa lệnh").click();
            office.confirm("Ký thừa lệnh");
            office.told("Đã ký");
        }
    }

    private void registryIssues(String meeting) throws IOException {
        try (Person registry = at("vanthu")) {
            registry.open(meeting + "/thong-bao");
            registry.button("Phát hành thông báo").click();
            Person.button(registry.dialog("Phát hành thông báo"), "Phát hành thông báo").click();
            registry.told("Đã phát hành thông báo kết luận");
            byte[] pdf = registry.download(registry.link("PDF"));
            assertThat(new String(pdf, 0, 5, java.nio.charset.StandardCharsets.ISO_8859_1)).isEqualTo("%PDF-");
            Files.createDirectories(Path.of("target/screenshots"));
            Files.write(Path.of("target/screenshots/meeting-notice.pdf"), pdf);
        }
    }

    private void unitReports() {
        try (Person head = at("truongphong.tdc")) {
            head.open("chi-dao-cua-toi");
            head.button("Báo cáo").first().click();
            Locator dialog = head.dialog("Báo cáo");
            dialog.getByLabel("Kết quả, vướng mắc").fill("Đã rà soát, bỏ 4 cơ sở trùng");
            dialog.getByText("Đã xong").click();
            Person.button(dialog, "Gửi báo cáo").click();
            head.told("Đã ghi báo cáo");
            picture(head, "meeting-unit");
        }
    }

    private void directorAccepts() {
        try (Person director = new Person(portal, browser.newPage(1024, 768), "giamdoc").signIn()) {
            director.open("");
            Locator row = director.page().locator("li")
                    .filter(new Locator.FilterOptions().setHasText("bỏ chỗ trùng")).first();
            row.getByText("Mở").click();
            director.button("Công nhận hoàn thành").click();
            director.told("Đã công nhận hoàn thành");
            assertThat(director.page().locator(".page-head .chip").first()).hasText("Hoàn thành");
            picture(director, "meeting-done");
        }
    }

    private static void picture(Person person, String name) {
        person.screenshot(name);
    }
}
