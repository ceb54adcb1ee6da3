package vn.khcn.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khcn.portal.Browser;
import vn.khcn.portal.Witness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** The portal's main job as people walk it: from a unit's progress grid to the issued monthly report. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Witness.class)
abstract class MonthlyReportJourney {
    private static final String TRACEABILITY = "Truy xuất nguồn gốc: một số hợp tác xã được hướng dẫn đưa sản phẩm lên Cổng của tỉnh";
    private static final String EDITED = "Truy xuất nguồn gốc: thêm nhiều hợp tác xã đưa sản phẩm lên Cổng của tỉnh";
    private static final List<String> OTHERS = List.of("truongphong.vp", "truongphong.ttud");
    private RunningPortal portal;
    private Browser browser;

    /** The portal that is walked through. */
    abstract RunningPortal start() throws Exception;

    /** Goes before the names of the pictures. */
    abstract String name();

    @BeforeAll
    void open() throws Exception {
        browser = Browser.launch();
        portal = start();
    }

    @AfterAll
    void close() throws Exception {
        browser.close();
        portal.close();
    }

    @Test
    void theMonthsReportIsWrittenReviewedAndIssued() throws IOException {
        specialistWrites();
        headReviewsAndSubmits();
        officeReminds();
        theOthersFollow();
        officeReturnsAndTheUnitMends();
        ReportSteps office = officeCompilesEditsAndSubmits();
        directorReturnsAndApproves(office);
        paperIsSignedNumberedAndIssued(office.address());
        filesOpenAndTheChainHolds();
    }

    void specialistWrites() {
        try (Person specialist = at("chuyenvien.tdc")) {
            UnitSteps grid = new UnitSteps(specialist).openGrid();
            grid.topic("Năng suất chất lượng");
            Locator row = grid.newRow("Năng suất chất lượng");
            grid.type("Năng suất chất lượng: mở hội nghị tập huấn cho doanh nghiệp, hơn ");
            grid.insertFigure("Đại biểu dự tập huấn");
            grid.type(" tham dự.");
            assertThat(row.locator(".se-token")).containsText("đại biểu");
            assertThat(specialist.page().locator(".saved-at")).containsText("Đã lưu");
            grid.topic("Truy xuất nguồn gốc");
            Locator first = grid.newRow("Truy xuất nguồn gốc");
            grid.paste(first, "- " + TRACEABILITY + ".\n+ Kết nối Cổng của tỉnh với Cổng thông tin quốc gia.");
            specialist.told("Đã dán 2 dòng");
            assertThat(grid.row("Kết nối Cổng của tỉnh với Cổng thông tin quốc gia")).isVisible();
            picture(specialist, "01-specialist-writes");
            grid.answer("Tổ chức tập huấn về năng suất chất lượng", "Đã làm");
            grid.answered("Tổ chức tập huấn về năng suất chất lượng");
            picture(specialist, "02-plan-answered");
        }
    }

    void headReviewsAndSubmits() {
        try (Person head = at("truongphong.tdc")) {
            UnitSteps grid = new UnitSteps(head).openGrid();
            grid.answer("Khảo sát chất lượng na dai", "Chuyển kỳ");
            head.reason("Vì sao chuyển sang kỳ sau?", "Na dai vụ chiêm chưa vào kỳ thu hoạch.", "Chuyển kỳ");
            grid.answered("Khảo sát chất lượng na dai");
            grid.answerAll("Đã làm");
            Locator dialog = grid.reviewAll();
            picture(head, "03-head-previews");
            assertThat(dialog).containsText(TRACEABILITY);
            grid.submit(dialog);
            picture(head, "04-head-submitted");
        }
    }

    void officeReminds() {
        try (Person office = at("vanphong")) {
            BoardSteps board = new BoardSteps(office).open();
            assertThat(board.row("Chi cục Tiêu chuẩn").getByText("Đã gửi", exact())).isVisible();
            Person.button(board.row("Văn phòng Sở"), "Nhắc").click();
            office.told("Đã nhắc 1 đơn vị");
            picture(office, "05-office-reminds");
        }
    }

    void theOthersFollow() {
        for (String username : OTHERS) {
            try (Person head = at(username)) {
                UnitSteps grid = new UnitSteps(head).openGrid();
                grid.answerAll("Đã làm");
                grid.submit(grid.reviewAll());
            }
        }
    }

    void officeReturnsAndTheUnitMends() {
        String asked = "Ghi rõ số hợp tác xã được hướng dẫn.";
        try (Person office = at("vanphong"); Person head = at("truongphong.tdc")) {
            new BoardSteps(office).open().link("Chi cục Tiêu chuẩn").click();
            office.button("Trả lại đơn vị").click();
            office.reason("Trả lại đơn vị", asked, "Trả lại");
            office.told("Đã trả lại");
            picture(office, "06-office-returns");
            UnitSteps grid = new UnitSteps(head).openGrid();
            assertThat(head.page().getByText("Văn phòng trả lại: " + asked)).isVisible();
            grid.topic("Truy xuất nguồn gốc");
            picture(head, "07-head-sees-the-reason");
            Locator cell = grid.row(TRACEABILITY).getByRole(AriaRole.TEXTBOX);
            cell.press("Control+End");
            grid.type(" Trong tháng có 05 hợp tác xã.");
            assertThat(grid.row("Trong tháng có 05 hợp tác xã")).containsText("Chi cục trưởng");
            grid.submit(grid.reviewAll());
            BoardSteps board = new BoardSteps(office).open();
            board.acceptAll();
            picture(office, "08-office-accepted-all");
        }
    }

    ReportSteps officeCompilesEditsAndSubmits() {
        Person office = at("vanphong");
        ReportSteps report = new ReportSteps(office).openNew();
        report.compile(1);
        picture(office, "09-office-compiled");
        report.clickFigure("542");
        assertThat(office.page().locator(".figure-detail h2")).hasText("542");
        assertThat(office.page().locator(".figure-detail li").first()).isVisible();
        picture(office, "10-figure-and-its-records");
        report.clickParagraph(TRACEABILITY);
        report.edit(EDITED + ".");
        assertThat(report.paper()).containsText(EDITED);
        picture(office, "11-office-edited");
        report.step("Trình lãnh đạo");
        assertThat(report.state("Đang trình")).isVisible();
        return report;
    }

    void directorReturnsAndApproves(ReportSteps office) {
        String reason = "Nêu thêm hiệu quả của việc đưa sản phẩm lên Cổng.";
        try (Person director = new Person(portal, browser.newPage(1024, 768), "giamdoc").signIn()) {
            ReportSteps review = new ReportSteps(director).open(office.address() + "/duyet");
            review.clickParagraph(EDITED);
            picture(director, "12-director-reads");
            review.step("Trả lại");
            director.reason("Trả lại", reason, "Trả lại");
            assertThat(review.state("Trả lại")).isVisible();
            picture(director, "13-director-returned");

            office.open(office.address());
            assertThat(office.paperPane().getByText("Lãnh đạo trả lại: " + reason)).isVisible();
            office.clickParagraph(EDITED);
            office.edit(EDITED + ", dễ tìm người mua hơn.");
            assertThat(office.paper()).containsText("dễ tìm người mua hơn");
            office.step("Trình lãnh đạo");
            assertThat(office.state("Đang trình")).isVisible();
            office.person().close();

            review.open(office.address() + "/duyet");
            assertThat(review.paper()).containsText("dễ tìm người mua hơn");
            review.step("Duyệt");
            director.confirm("Duyệt");
            assertThat(review.state("Đã duyệt")).isVisible();
            picture(director, "14-director-approved");
        }
    }

    void paperIsSignedNumberedAndIssued(String address) {
        try (Person deputy = new Person(portal, browser.newPage(1024, 768), "phogiamdoc").signIn()) {
            ReportSteps review = new ReportSteps(deputy).open(address + "/duyet");
            review.step("Ký");
            deputy.confirm("Ký");
            assertThat(review.state("Đã ký")).isVisible();
            picture(deputy, "15-deputy-signed");
        }
        try (Person registry = at("vanthu")) {
            ReportSteps report = new ReportSteps(registry).open(address);
            report.step("Cấp số, ngày");
            Person.button(registry.dialog("Cấp số, ngày"), "Cấp số, ngày").click();
            assertThat(report.state("Chờ phát hành")).isVisible();
            picture(registry, "16-registry-numbered");
            report.step("Phát hành");
            registry.confirm("Phát hành");
            registry.told("Đã phát hành và đưa vào kho");
            assertThat(report.state("Đã phát hành")).isVisible();
            picture(registry, "17-registry-issued");
        }
    }

    void filesOpenAndTheChainHolds() throws IOException {
        try (Person office = at("vanphong")) {
            office.open("kho-bao-cao");
            Locator first = office.page().locator("vaadin-grid a")
                    .filter(new Locator.FilterOptions().setHasText(Pattern.compile("\\d+/BC-KHCN"))).first();
            assertThat(first).isVisible();
            String symbol = first.innerText().strip();
            first.click();
            Locator card = office.page().locator(".pane-side");
            assertThat(card).containsText("SHA-256");
            new IssuedFiles(name(), symbol).pdf(office.download(link(card, "PDF")))
                    .docx(office.download(link(card, "Word")))
                    .xlsx(office.download(link(card, "Excel: biểu, phụ lục")));
            office.open("kho-bao-cao");
            office.button("Kiểm tra toàn vẹn").click();
            office.told("Chuỗi lưu trữ toàn vẹn: 1 văn bản");
            picture(office, "18-archive-whole");
        }
    }

    private Person at(String username) {
        return Person.at(portal, browser, username);
    }

    private void picture(Person person, String what) {
        person.screenshot(name() + "-" + what);
    }

    private static Locator link(Locator inside, String name) {
        return inside.getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(name).setExact(true));
    }

    private static Locator.GetByTextOptions exact() {
        return new Locator.GetByTextOptions().setExact(true);
    }
}
