package vn.khcn.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.extension.ExtendWith;
import vn.khcn.portal.Browser;
import vn.khcn.portal.Witness;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A department that the portal has never heard of, from founding to its printed report, on screen alone: its units,
 * calendar, topics and outlines are its own.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@ExtendWith(Witness.class)
class ThirdDepartmentIT {
    private static final String UNIT = "Phòng Quản lý Khoa học và Công nghệ";
    private static final String MEETING = "Họp hội đồng tư vấn xác định nhiệm vụ khoa học và công nghệ năm 2024.";
    private static final String PLANNED = "Trình danh mục nhiệm vụ khoa học và công nghệ năm 2024.";
    private static final String PROGRAMME = "chuyên mục Khoa học và đời sống";
    private RunningPortal portal;
    private Browser browser;
    private String given = "";
    private final Map<String, String> passwords = new LinkedHashMap<>();

    @BeforeAll
    void open() {
        browser = Browser.launch();
        portal = RunningPortal.demo("third");
    }

    @AfterAll
    void close() throws Exception {
        browser.close();
        portal.close();
    }

    @Test
    void aDepartmentIsSetUpOnScreenAndPrintsItsReport() throws IOException {
        departmentIsFounded();
        administratorSetsUp();
        officeMakesTheOutlines();
        unitReports();
        String report = officeCompiles();
        directorApproves(report);
        registryIssues(report);
        reportReadsAsItsOutlineSays();
    }

    private void departmentIsFounded() {
        try (Person founder = at("quantri")) {
            founder.open("units").link("Cơ quan trên cổng").click();
            SetupSteps steps = new SetupSteps(founder);
            Locator form = steps.dialog("Thêm cơ quan");
            SetupSteps.fill(form, Map.of("Mã", "Hà Nam", "Tên cơ quan", "Sở Khoa học và Công nghệ tỉnh Hà Nam",
                    "Cơ quan chủ quản", "UBND tỉnh Hà Nam", "Cơ quan ban hành", "Sở Khoa học và Công nghệ", "Địa danh",
                    "Hà Nam", "Ký hiệu", "KHCN", "Tài khoản quản trị đầu tiên", "quantri.hn"));
            Person.button(form, "Tạo cơ quan").click();
            assertThat(form.getByText("Mã chỉ gồm chữ không dấu").first()).isVisible();
            SetupSteps.field(form, "Mã").fill("HN");
            Person.button(form, "Tạo cơ quan").click();
            given = steps.given();
            steps.listed("Sở Khoa học và Công nghệ tỉnh Hà Nam");
            founder.screenshot("third-01-founded");
        }
    }

    private void administratorSetsUp() {
        try (Person administrator = Person.first(portal, browser, "quantri.hn", given)) {
            SetupSteps steps = new SetupSteps(administrator);
            administrator.open("units");
            unit(steps, "VP", "Văn phòng", "Văn phòng");
            unit(steps, "QLKH", UNIT, "P. QLKHCN");
            steps.add("Thêm chức vụ", Map.of("Mã", "GD", "Chức vụ", "Giám đốc", "Thẩm quyền ký", "GIÁM ĐỐC"), "Lưu",
                    "Giám đốc");
            administrator.screenshot("third-02-units");
            account(steps, "giamdoc.hn", "Giám đốc", "", List.of("Giám đốc"));
            account(steps, "vanphong.hn", "Chánh Văn phòng", "Văn phòng",
                    List.of("Trưởng phòng, đơn vị", "Văn phòng tổng hợp"));
            account(steps, "truongphong.hn", "Trưởng phòng Quản lý", UNIT, List.of("Trưởng phòng, đơn vị"));
            account(steps, "vanthu.hn", "Văn thư", "", List.of("Văn thư"));
            administrator.open("quan-tri/ky-bao-cao");
            steps.select(administrator.page().locator("vaadin-grid vaadin-select").first(), "Dương lịch");
            administrator.told("Đã lưu");
            assertThat(administrator.page().locator("vaadin-grid").getByText("01/10/2023 – 31/10/2023").first())
                    .isVisible();
            administrator.screenshot("third-03-calendar");
            administrator.open("quan-tri/muc-noi-dung");
            topic(steps, "khcn", "Khoa học và công nghệ", "", "");
            topic(steps, "khcn.nhiemvu", "Nhiệm vụ khoa học và công nghệ", "P. QLKHCN", "");
            topic(steps, "khcn.truyenthong", "Thông tin, truyền thông", "P. QLKHCN", "wording?topic=services.media");
            topic(steps, "vanphong", "Tổ chức, cải cách hành chính", "Văn phòng", "");
            administrator.screenshot("third-04-topics");
        }
        passwords.forEach((username, handed) -> Person.first(portal, browser, username, handed).close());
    }

    private static void unit(SetupSteps steps, String code, String name, String shortName) {
        steps.add("Thêm đơn vị", Map.of("Mã", code, "Tên đơn vị", name, "Tên gọi tắt", shortName), "Lưu", name);
    }

    private void account(SetupSteps steps, String username, String name, String unit, List<String> roles) {
        passwords.put(username, steps.account(username, name, unit, roles));
    }

    private static void topic(SetupSteps steps, String code, String name, String unit, String source) {
        Locator dialog = steps.dialog("Thêm mục");
        SetupSteps.fill(dialog, Map.of("Mã", code, "Tên mục", name));
        if (!unit.isEmpty()) {
            steps.pickOneOfMany(dialog, "Đơn vị viết", unit);
        }
        if (!source.isEmpty()) {
            Locator box = dialog.getByRole(AriaRole.COMBOBOX,
                    new Locator.GetByRoleOptions().setName("Nguồn đề xuất từ hồ sơ"));
            box.fill(source);
            box.press("Enter");
        }
        Person.button(dialog, "Lưu mục").click();
        steps.listed(name);
    }

    private void officeMakesTheOutlines() {
        try (Person office = at("vanphong.hn")) {
            OutlineSteps outline = new OutlineSteps(office);
            outline.begin("Báo cáo tháng", "Kết quả công tác {period}, nhiệm vụ {next}");
            assertThat(outline.paper()).containsText("Kết quả công tác tháng 10/2023, nhiệm vụ tháng 11/2023");
            outline.head("{recipient}", "Như trên\nLưu: VT, VP", "GIÁM ĐỐC");
            outline.section("I.", "KẾT QUẢ CÔNG TÁC {PERIOD}", "I. KẾT QUẢ CÔNG TÁC THÁNG 10/2023");
            outline.below("Nhiệm vụ khoa học và công nghệ", "Kết quả", "Nhiệm vụ khoa học");
            outline.choose("KẾT QUẢ CÔNG TÁC");
            outline.below("Thông tin, truyền thông", "Kết quả", "Thông tin");
            outline.section("I.", "NHIỆM VỤ {NEXT}", "NHIỆM VỤ THÁNG 11/2023");
            outline.below("Khoa học và công nghệ", "Kế hoạch kỳ sau", "mọi mục bên dưới");
            office.screenshot("third-05-outline");
            outline.publish();
            outline.upload(Path.of("src/test/resources/journey/outline-quarter.json"), "Báo cáo quý");
            assertThat(outline.paper()).containsText("A. KẾT QUẢ THÁNG 10/2023");
            outline.publish();
            regime(office, "Báo cáo tháng gửi UBND tỉnh", "Báo cáo tháng", "Tháng", "01/10/2023 đến 31/10/2023");
            regime(office, "Báo cáo quý gửi UBND tỉnh", "Báo cáo quý", "Quý", "01/10/2023 đến 31/12/2023");
            office.screenshot("third-06-regimes");
        }
    }

    private static void regime(Person office, String name, String template, String kind, String days) {
        office.open("mau-bao-cao");
        SetupSteps steps = new SetupSteps(office);
        Locator dialog = steps.dialog("Thêm chế độ báo cáo");
        SetupSteps.fill(dialog, Map.of("Tên chế độ", name, "Căn cứ", "Quy chế làm việc của UBND tỉnh",
                "Nơi nhận báo cáo", "UBND tỉnh Hà Nam"));
        steps.pick(dialog, "Mẫu báo cáo", template);
        steps.select(dialog.locator("vaadin-select").first(), "Tháng dương lịch");
        steps.select(dialog.locator("vaadin-select").nth(1), kind);
        assertThat(dialog.locator(".notice")).containsText(days);
        Person.button(dialog, "Lưu").click();
        assertThat(office.page().locator(".rows").getByText(name).first()).isVisible();
    }

    private void unitReports() {
        try (Person head = at("truongphong.hn")) {
            SetupSteps steps = new SetupSteps(head);
            head.open("so/services.media/moi");
            Locator page = head.page().locator("body");
            SetupSteps.field(page, "Tên, số").fill(PROGRAMME);
            steps.day(page, "Ngày dự kiến", "10/10/2023");
            steps.pick(page, "Loại", "chuyên trang");
            steps.pick(page, "Kênh", "phát thanh");
            head.button("Lưu").click();
            head.page().locator("vaadin-menu-bar-button").getByText("Ghi sự kiện").click();
            head.page().getByRole(AriaRole.MENUITEM).getByText("Đăng, phát hành").click();
            Locator event = head.dialog("Đăng, phát hành");
            steps.day(event, "Ngày", "11/10/2023");
            Person.button(event, "Lưu").click();
            assertThat(head.page().locator(".page-head").getByText("Đã đăng, phát")).isVisible();

            UnitSteps grid = new UnitSteps(head).openGrid();
            grid.topic("Thông tin, truyền thông");
            head.page().getByText(Pattern.compile("^Lấy từ hồ sơ")).click();
            head.button("Lấy tất cả (1)").click();
            head.told("Đã thêm 1 dòng");
            assertThat(grid.row(PROGRAMME)).isVisible();
            grid.topic("Nhiệm vụ khoa học và công nghệ");
            grid.newRow("Nhiệm vụ khoa học và công nghệ");
            grid.type(MEETING);
            head.button("Nhiệm vụ tháng 11/2023").click();
            grid.newRow("Nhiệm vụ khoa học và công nghệ", "Nhiệm vụ kỳ sau");
            grid.type(PLANNED);
            head.screenshot("third-07-grid");
            Locator print = grid.reviewAll();
            assertThat(print).containsText(MEETING.substring(0, 40));
            assertThat(print).containsText(PLANNED.substring(0, 40));
            grid.submit(print);
        }
    }

    private String officeCompiles() {
        try (Person office = at("vanphong.hn")) {
            UnitSteps grid = new UnitSteps(office).openGrid();
            office.button("Không phát sinh").click();
            assertThat(grid.row("Không phát sinh")).isVisible();
            grid.submit(grid.reviewAll());
            office.open("tien-do");
            Locator accept = office.button("Nhận");
            for (int left = 2; left > 0; left--) {
                assertThat(accept).hasCount(left);
                accept.first().click();
            }
            assertThat(accept).hasCount(0);
            ReportSteps report = new ReportSteps(office).openNew();
            report.compile(1);
            assertThat(report.paper()).containsText(PROGRAMME);
            office.screenshot("third-08-compiled");
            report.step("Trình lãnh đạo");
            assertThat(report.state("Đang trình")).isVisible();
            return report.address();
        }
    }

    private void directorApproves(String address) {
        try (Person director = at("giamdoc.hn")) {
            ReportSteps review = new ReportSteps(director).open(address + "/duyet");
            review.step("Duyệt");
            director.confirm("Duyệt");
            assertThat(review.state("Đã duyệt")).isVisible();
            review.step("Ký");
            director.confirm("Ký");
            assertThat(review.state("Đã ký")).isVisible();
        }
    }

    private void registryIssues(String address) {
        try (Person registry = at("vanthu.hn")) {
            ReportSteps report = new ReportSteps(registry).open(address);
            report.step("Cấp số, ngày");
            Person.button(registry.dialog("Cấp số, ngày"), "Cấp số, ngày").click();
            assertThat(report.state("Chờ phát hành")).isVisible();
            report.step("Phát hành");
            registry.confirm("Phát hành");
            registry.told("Đã phát hành và đưa vào kho");
            assertThat(report.state("Đã phát hành")).isVisible();
            registry.screenshot("third-09-issued");
        }
    }

    private void reportReadsAsItsOutlineSays() throws IOException {
        try (Person office = at("vanphong.hn")) {
            office.open("kho-bao-cao").link("01/BC-KHCN").click();
            Locator card = office.page().locator(".pane-side");
            byte[] pdf = office.download(card.getByRole(AriaRole.LINK,
                    new Locator.GetByRoleOptions().setName("PDF").setExact(true)));
            Files.createDirectories(Path.of("target/screenshots"));
            Files.write(Path.of("target/screenshots/third-report.pdf"), pdf);
            try (PDDocument document = Loader.loadPDF(pdf)) {
                String text = plain(new PDFTextStripper().getText(document));
                assertThat(text).contains(plain("UBND TỈNH HÀ NAM"), plain("SỞ KHOA HỌC VÀ CÔNG NGHỆ"),
                        plain("Số: 01/BC-KHCN"), plain("Hà Nam, ngày 13 tháng 10 năm 2023"),
                        plain("Kính gửi: UBND tỉnh Hà Nam"), plain("Nơi nhận:"), plain("GIÁM ĐỐC"));
                assertThat(text).containsSubsequence(plain("BÁO CÁO"),
                        plain("Kết quả công tác tháng 10/2023, nhiệm vụ tháng 11/2023"),
                        plain("I. KẾT QUẢ CÔNG TÁC THÁNG 10/2023"), plain("1. Nhiệm vụ khoa học và công nghệ"),
                        plain(MEETING), plain("2. Thông tin, truyền thông"), plain("Hoàn thành " + PROGRAMME),
                        plain("II. NHIỆM VỤ THÁNG 11/2023"), plain("1. Khoa học và công nghệ"),
                        plain(PLANNED.substring(0, PLANNED.length() - 1)));
            }
        }
    }

    private Person at(String username) {
        return Person.at(portal, browser, username);
    }

    /** Without spaces and line ends: where a line breaks is not the matter here. */
    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC).replaceAll("\\s+", "");
    }
}
