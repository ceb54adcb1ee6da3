package vn.khcn.portal.reporting.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.QueryParameters;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.Pageable;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ReportOffice;
import vn.khcn.portal.reporting.ReportOffice.Desk;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.ReviewService;
import vn.khcn.portal.reporting.issue.ArchiveFilter;
import vn.khcn.portal.reporting.issue.ArchiveSearchService;
import vn.khcn.portal.reporting.review.CommentDetails;
import vn.khcn.portal.reporting.review.CommentService;
import vn.khcn.portal.reporting.template.TemplateService;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.EmptyState;

import static org.assertj.core.api.Assertions.assertThat;

/** The screens of reports, without a browser. */
@PortalTest
class ReportScreensTest extends SpringBrowserlessTest {
    @Autowired
    ReportOffice offices;
    @Autowired
    TestOffice places;
    @Autowired
    ReportService reports;
    @Autowired
    ReviewService review;
    @Autowired
    CommentService comments;
    @Autowired
    TemplateService templates;
    @Autowired
    ArchiveSearchService archive;

    @Test
    void theOfficeOpensAReportAndSeesWhatToDoNext() {
        Desk office = offices.found();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            navigate(ReportListView.class);
            press("Mở báo cáo");
            assertThat(getCurrentView()).isInstanceOf(ReportWorkbenchView.class);
            assertThat(buttons()).contains("Tổng hợp");
            assertThat(reports.list()).hasSize(1);
        });
    }

    @Test
    void aFigureShowsItsDefinitionAndTheVeryRecords() {
        Desk office = offices.found();
        long report = offices.compiled(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            open("bao-cao/" + report + "?doan=I/0&so=f1");
            assertThat(find(FigureDetail.class).single().getElement().getOuterHTML())
                    .contains("Mẫu thử nghiệm, trong tháng 10/2023").doesNotContain("TN.MAU");
            assertThat(find(H2.class).all()).extracting(H2::getText).contains("40");
            assertThat(paper()).contains("data-figure=\"f1\"");
            assertThat(find(TextDetail.class).all()).hasSize(1);
        });
    }

    @Test
    void theOfficeSubmitsAndTheDirectorReturnsAtTheParagraph() {
        Desk office = offices.found();
        long report = offices.compiled(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            open("bao-cao/" + report);
            press("Trình lãnh đạo");
            assertThat(find(Chip.class).all().getFirst().getText()).isEqualTo("Đang trình");
            assertThat(buttons()).contains("Rút lại").doesNotContain("Tổng hợp", "Duyệt");
        });
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> {
            open("bao-cao/" + report + "/duyet?doan=I/0");
            press("Ẩn ý kiến");
            assertThat(find(CommentsPanel.class).all()).as("the page alone").isEmpty();
            press("Hiện ý kiến");
            assertThat(find(CommentsPanel.class).all()).hasSize(1);
            press("Trả lại");
            find(Button.class).withText("Trả lại").all().getLast().click();
            assertThat(find(TextArea.class).withCaption("Lý do").single().getErrorMessage())
                    .isEqualTo("Nhập lý do trả lại");
            find(TextArea.class).withCaption("Lý do").single().setValue("Nêu rõ loại mẫu");
            find(Button.class).withText("Trả lại").all().getLast().click();
            assertThat(reports.find(report).orElseThrow().state()).isEqualTo(ApprovalState.RETURNED);
            assertThat(comments.of(report)).extracting(CommentDetails::block).containsExactly("I/0");
        });
    }

    @Test
    void aHoleStopsTheOfficeWithAMessage() {
        Desk office = offices.found(ReportOffice.OUTLINE.replace("code=TN.MAU|unit", "code=KHONG|unit"));
        long report = offices.compiled(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            open("bao-cao/" + report + "?phan=kiem-tra");
            assertThat(find(FindingsPanel.class).single().getElement().getOuterHTML()).contains("Còn chỗ trống");
            press("Trình lãnh đạo");
            assertThat(reports.find(report).orElseThrow().state()).isEqualTo(ApprovalState.DRAFT);
        });
    }

    @Test
    void theArchiveFindsByWordsOfTheTextAndOffersEveryFile() {
        Desk office = offices.found();
        offices.issued(office);
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> {
            open("kho-bao-cao?text=khong-co-tu-nay");
            assertThat(find(EmptyState.class).all()).isNotEmpty();
            open("kho-bao-cao?text=luy ke");
            long line = archive.list(ArchiveFilter.text("luy ke"), Pageable.unpaged()).getFirst().document().id();
            open("kho-bao-cao/" + line);
            assertThat(find(Anchor.class).all()).extracting(Anchor::getText).contains("PDF", "Word",
                    "Excel: biểu, phụ lục", "JSON: số liệu theo mã");
            assertThat(paper()).contains("Đã thử nghiệm");
            press("Kiểm tra bản này");
            assertThat(find(Notification.class).all()).isNotEmpty();
            navigate(ArchiveView.class);
            assertThat(buttons()).contains("Kiểm tra toàn vẹn");
        });
    }

    @Test
    void twoDraftsStandSideBySide() {
        Desk office = offices.found();
        long report = offices.compiled(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            open("bao-cao/" + report + "/so-sanh");
            assertThat(find(EmptyState.class).all()).hasSize(1);
        });
        offices.test(office, 10);
        offices.compiled(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            open("bao-cao/" + report);
            open("bao-cao/" + report + "/so-sanh");
            assertThat(find(ComparedFigures.class).single().getElement().getTextRecursively()).contains("40 mẫu",
                    "50 mẫu", "+10 (+25 %)");
            assertThat(find(ComparedLines.class).single().getElement().getTextRecursively()).contains("50", "40");
            // the parts of a query have no order
            assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("bao-cao/" + report + "?so=f1")
                    .containsAnyOf("bao-cao/" + report + "?ban=1&so=f1", "bao-cao/" + report + "?so=f1&ban=1");
        });
    }

    @Test
    void theOutlineEditorChangesTheDraftAndPublishesTheNextVersion() {
        Desk office = offices.found();
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            long template = templates.list().getFirst().id();
            open("mau-bao-cao/" + template + "?muc=I");
            find(TextField.class).withCaption("Tiêu đề").single().setValue("Kết quả {period}");
            press("Áp dụng");
            assertThat(templates.draft(template).section("I").orElseThrow().title()).isEqualTo("Kết quả {period}");
            assertThat(paper()).contains("KẾT QUẢ THÁNG 10/2023");
            press("Thêm mục");
            assertThat(find(NativeButton.class).all()).extracting(NativeButton::getText).contains("1. Mục mới");
            press("Công bố");
            assertThat(templates.list().getFirst().published()).isEqualTo(2);
        });
    }

    @Test
    void aNewRegimeAndAnOutlineWithoutOneBeginInTheDepartmentsCalendar() {
        Desk office = offices.found();
        places.solar(office.office());
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            navigate(TemplateListView.class);
            press("Thêm chế độ báo cáo");
            assertThat(find(Select.class).withCaption("Lịch kỳ").single().getValue()).isEqualTo(PeriodCalendar.SOLAR);
            long template = templates.importFile(ReportOffice.OUTLINE.replace("\"THU\"", "\"RIENG\"")
                    .replace("Đã thử nghiệm", "Từ ngày {from} đã thử nghiệm"));
            open("mau-bao-cao/" + template);
            assertThat(paper()).contains("Từ ngày 01/");
        });
    }

    @Test
    void onlyWhoMayEnters() {
        Desk office = offices.found();
        long report = offices.compiled(office);
        for (Role role : List.of(Role.SPECIALIST, Role.UNIT_HEAD)) {
            CurrentActor.runAs(office.actor(role), () -> {
                open("bao-cao/" + report);
                assertThat(getCurrentView()).isNotInstanceOf(ReportWorkbenchView.class);
            });
        }
        Desk theirs = offices.found();
        CurrentActor.runAs(theirs.actor(Role.OFFICE), () -> {
            open("bao-cao/" + report);
            assertThat(getCurrentView()).isNotInstanceOf(ReportWorkbenchView.class);
        });
    }

    private String paper() {
        return find(PaperPane.class).single().getElement().getProperty("innerHTML", "");
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getFirst().click();
    }

    private static void open(String route) {
        int question = route.indexOf('?');
        if (question < 0) {
            UI.getCurrent().navigate(route);
        } else {
            Map<String, String> query = new LinkedHashMap<>();
            for (String pair : route.substring(question + 1).split("&")) {
                query.put(pair.split("=")[0], pair.split("=")[1]);
            }
            UI.getCurrent().navigate(route.substring(0, question),
                    QueryParameters.simple(query));
        }
    }
}
