package vn.khcn.portal.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import java.time.LocalDate;
import java.util.List;
import vn.khcn.portal.meetings.ConclusionReviewService;
import vn.khcn.portal.meetings.ConclusionsPage;
import vn.khcn.portal.meetings.DirectiveForm;
import vn.khcn.portal.meetings.Due;
import vn.khcn.portal.meetings.Lead;
import vn.khcn.portal.meetings.LeadKind;
import vn.khcn.portal.meetings.LineDetails;
import vn.khcn.portal.people.PeopleService;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * A meeting of 12 groups and 39 directives, written as it is said. Every step is a key; what a pointer does is counted on
 * the page. "@", "+", "#" and "!" take the first that is offered; [T] and [G] are one key each.
 */
final class KeyboardMeeting {
    private static final String NEXT = "[G]";
    private static final String STANDING = "[T]";

    private record Group(String heading, List<String> lines) {}

    private static final List<Group> GROUPS = List.of(
            new Group("@các phòng", List.of("Phổ biến quy định mới tới từng người !31/10", "Giữ nền nếp làm việc [T]",
                    "Gửi số liệu quý cho Văn phòng !trước ngày 20/10")),
            new Group("Đối với chuyến học tập kinh nghiệm", List.of("Lập kế hoạch của đoàn @trung tâm +qlcs [G]")),
            new Group("Đối với các hoạt động chào mừng",
                    List.of("Viết bài trên trang tin @trung tâm !25/10",
                            "Treo băng rôn tại trụ sở @văn phòng !trước 22/10",
                            "Chỉ đạo đội tham gia liên hoan @phó giám đốc [G]",
                            "Chụp ảnh các hoạt động @thanh tra [G]")),
            new Group("Đối với hội nghị toàn quốc",
                    List.of("Chuẩn bị bài tham luận @qlkh +qlcn !hết tháng 10",
                            "Bố trí xe và chỗ nghỉ @văn phòng [G]")),
            new Group("= Phát động thi đua trong cơ quan @Ban Chấp hành Công đoàn !31/12", List.of()),
            new Group("@văn phòng",
                    List.of("Cử người học nghiệp vụ đấu thầu [G]", "Hoàn thiện hồ sơ nhân sự [G]",
                            "Rà soát quy chế chi tiêu !15/11", "Trình phương án mua sắm +qlkh [G]",
                            "Kiểm kê tài sản +giám đốc !31/12", "Cập nhật bản mô tả việc làm [T]")),
            new Group("@qlkh",
                    List.of("Trình kết quả nghiệm thu !trước 28/10", "Đôn đốc các đề tài chậm [T]",
                            "Chuẩn bị họp hội đồng [G]", "Tham mưu dừng một dự án !10/11",
                            "Cập nhật cơ sở dữ liệu [T]")),
            new Group("@qlcs",
                    List.of("Hướng dẫn xét sáng kiến [G]", "Tập huấn sở hữu trí tuệ !20/11", "Tổng hợp số liệu đơn [T]",
                            "Góp ý dự thảo nghị quyết !trước 1/11")),
            new Group("@qlcn",
                    List.of("Thẩm định dây chuyền +tđc [G]", "Kiểm tra an toàn bức xạ !30/11",
                            "Báo cáo chỉ số đổi mới [G]",
                            "Đôn đốc doanh nghiệp khai báo [T]")),
            new Group("@thanh tra",
                    List.of("Thanh tra chuyên đề xăng dầu +tđc !15/12", "Công khai kết luận thanh tra [G]",
                            "Tiếp công dân theo lịch [T]")),
            new Group("@tđc", List.of("Xử lý văn bản #3797 [G]", "Khảo sát hàng đóng gói sẵn !trước 18/11",
                    "Kiểm định phương tiện đo [T]")),
            new Group("@ứng dụng", List.of("Sản xuất giống nấm [T]", "Ký hợp đồng thử nghiệm mẫu nước !25/11",
                    "Nhận bàn giao thiết bị [G]")));

    private final Person person;
    private int written;

    KeyboardMeeting(Person person) {
        this.person = person;
    }

    void write() {
        for (int i = 0; i < GROUPS.size(); i++) {
            Group group = GROUPS.get(i);
            assertThat(heading()).isFocused();
            say(group.heading());
            if (group.lines().isEmpty()) {
                written++;
            }
            press("Enter");
            assertThat(boxes()).hasCount(i + 1);
            stored();
            group.lines().forEach(this::line);
            press("Control+Enter");
        }
        assertThat(heading()).isFocused();
    }

    private void line(String said) {
        boolean standing = said.endsWith(STANDING);
        boolean next = said.endsWith(NEXT);
        say(standing || next ? said.substring(0, said.length() - STANDING.length()).stripTrailing() : said);
        press("Enter");
        written++;
        stored();
        if (standing || next) {
            press(standing ? "Alt+t" : "Alt+g");
            assertThat(boxes().last().locator(".line-row[data-line]").last())
                    .containsText(standing ? "thường xuyên" : "giao ban tới");
        }
    }

    /** Types words; a sign opens its list, of which the first is taken once it says the words after the sign. */
    private void say(String words) {
        for (String part : words.split("(?=[@+#!])")) {
            boolean sign = "@+#!".indexOf(part.charAt(0)) >= 0;
            person.page().keyboard().type(sign ? part.stripTrailing() : part);
            if (sign) {
                assertThat(menu().locator("[role=option]").first()).containsText(part.substring(1).strip(),
                        new LocatorAssertions.ContainsTextOptions().setIgnoreCase(true));
                press("Enter");
                assertThat(menu()).hasCount(0);
                person.page().keyboard().type(" ");
            }
        }
    }

    private void stored() {
        assertThat(person.page().locator(".line-row[data-line]")).hasCount(written);
        assertThat(boxes().last().locator(".line-new .se-text")).isFocused();
    }

    private void press(String key) {
        person.page().keyboard().press(key);
    }

    private Locator heading() {
        return person.page().locator(".group-new .se-text");
    }

    private Locator boxes() {
        return person.page().locator(".group-box");
    }

    private Locator menu() {
        return person.page().locator(".se-menu:popover-open");
    }

    /** What was said stands in the records. */
    static void check(RunningPortal portal, long meeting) {
        long department = CurrentActor.callAs(Actor.portal(1),
                () -> portal.context().getBean(PeopleService.class).findDepartment("BG").orElseThrow().id());
        CurrentActor.runAs(Actor.portal(department), () -> {
            ConclusionsPage page = portal.context().getBean(ConclusionReviewService.class).page(meeting);
            assertThat(page.groups()).extracting(g -> g.lines().size()).containsExactly(3, 1, 4, 2, 1, 6, 5, 4, 4, 3, 3,
                    3);
            assertThat(page.missing()).isEmpty();
            assertThat(form(page, "Gửi số liệu quý")).satisfies(f -> {
                assertThat(f.lead()).isEqualTo(Lead.ALL_UNITS);
                assertThat(f.due().day()).as("trước ngày 20/10").isEqualTo(LocalDate.of(2023, 10, 19));
            });
            assertThat(form(page, "Chuẩn bị bài tham luận")).satisfies(f -> {
                assertThat(f.lead().name()).isEqualTo("Phòng Quản lý khoa học");
                assertThat(f.coordinators()).hasSize(1);
                assertThat(f.due().day()).isEqualTo(LocalDate.of(2023, 10, 31));
            });
            assertThat(form(page, "Kiểm kê tài sản").supervisor()).isNotNull();
            assertThat(form(page, "Chỉ đạo đội").lead().kind()).isEqualTo(LeadKind.OFFICE);
            assertThat(form(page, "Phát động thi đua").lead()).isEqualTo(Lead.outside("Ban Chấp hành Công đoàn"));
            assertThat(form(page, "Xử lý văn bản").text()).contains("{#");
            assertThat(form(page, "Đôn đốc các đề tài").due()).isEqualTo(Due.STANDING);
            assertThat(form(page, "Chụp ảnh").due()).isEqualTo(Due.NEXT_MEETING);
        });
    }

    private static DirectiveForm form(ConclusionsPage page, String begins) {
        return page.groups().stream().flatMap(g -> g.lines().stream()).map(LineDetails::form)
                .filter(f -> f.text().startsWith(begins)).findFirst().orElseThrow();
    }

    /** Calls this week's meeting in the open dialog. */
    static void weekly(Person person) {
        Page page = person.page();
        Locator kind = page.getByLabel("Loại", new Page.GetByLabelOptions().setExact(true));
        assertThat(kind).hasValue("Hằng tháng");
        for (int i = 0; i < 9 && !(Boolean) kind.evaluate("it => it === document.activeElement"); i++) {
            page.keyboard().press("Tab");
        }
        assertThat(kind).isFocused();
        page.keyboard().press("Control+a");
        page.keyboard().type("Hằng tuần");
        assertThat(page.locator("vaadin-combo-box-item:visible")).hasCount(1);
        page.keyboard().press("Enter");
        assertThat(kind).hasValue("Hằng tuần");
        page.keyboard().press("Control+s");
    }

    /** Presses Tab until something of this name has the focus. */
    static void tabTo(Person person, String key, String name) {
        Page page = person.page();
        for (int i = 0; i < 60; i++) {
            String now = (String) page.evaluate("() => document.activeElement?.textContent.trim() ?? ''");
            if (now.equals(name)) {
                return;
            }
            page.keyboard().press(key);
        }
        throw new AssertionError("No key leads to " + name);
    }
}
