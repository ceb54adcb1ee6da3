package vn.khcn.portal.meetings;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.data.domain.PageRequest;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.documents.OutboundFilter;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.meetings.MeetingDesk.Desk;
import vn.khcn.portal.press.PressService;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.issue.ArchiveService;
import vn.khcn.portal.reporting.issue.ChainCheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From the call of a meeting to its issued notice. */
@PortalTest
@Import(MeetingDesk.class)
class MeetingWayTest {
    @Autowired
    MeetingDesk desks;
    @Autowired
    MeetingService meetings;
    @Autowired
    AgendaService agenda;
    @Autowired
    ConclusionService conclusions;
    @Autowired
    ConclusionReviewService review;
    @Autowired
    NoticeIssueService issues;
    @Autowired
    DirectiveBookService book;
    @Autowired
    ArchiveService archive;
    @Autowired
    ChainCheck chain;
    @Autowired
    OutboundService outbound;
    @Autowired
    PressService press;
    @Autowired
    TestClock clock;
    private Desk desk;

    @BeforeEach
    void found() {
        clock.setDay(LocalDate.of(2024, 5, 6));
        desk = desks.found();
    }

    private void as(String who, Runnable work) {
        CurrentActor.runAs(desk.who(who), work);
    }

    @Test
    void unitsBringPointsAndWhatIsNotConcludedComesToTheNextMeeting() {
        long april = desks.call(desk, "2024-04-08");
        as("headTdc", () -> agenda.add(april, desk.unit("TDC").id(), "Kế hoạch kiểm tra quý II"));
        as("headQlkh", () -> {
            agenda.add(april, desk.unit("QLKH").id(), "Nghiệm thu hai nhiệm vụ");
            assertThatThrownBy(() -> agenda.add(april, desk.unit("TDC").id(), "x"))
                    .isInstanceOf(AccessDeniedException.class);
        });
        as("office", () -> {
            PointDetails first = agenda.points(april).getFirst();
            agenda.settle(first.id(), first.version(), PointOutcome.CONCLUDED);
            long may = meetings.call(desks.form(desk, "2024-05-04"));
            assertThat(agenda.points(may)).singleElement().satisfies(p -> {
                assertThat(p.text()).isEqualTo("Nghiệm thu hai nhiệm vụ");
                assertThat(p.carriedFrom()).isNotNull();
            });
            assertThatThrownBy(() -> meetings.call(desks.form(desk, "2024-05-04"))).isInstanceOf(BusinessRule.class);
        });
    }

    @Test
    void linesAreNumberedInsideTheirGroupAndMoveOverItsEdge() {
        long meeting = desks.call(desk, "2024-05-04");
        long a = desks.directive(desk, meeting, "TDC", "Việc một", null);
        long b = desks.directive(desk, meeting, "QLKH", "Việc hai", null);
        as("office", () -> {
            long group = review.page(meeting).line(a).orElseThrow().groupId();
            long intro = conclusions.add(group, null, DirectiveForm.of("Về kế hoạch", Lead.NONE).as(LineForm.INTRO));
            long detail = conclusions.add(group, intro,
                    DirectiveForm.of("Việc ba", Lead.unit(desk.unit("TDC"))).as(LineForm.DETAIL).due(Due.STANDING));
            assertThat(numbers(meeting)).containsExactly("1.1", "", "1.2", "2.1");
            conclusions.move(detail, false);
            assertThat(numbers(meeting)).containsExactly("1.1", "", "2.1", "2.2");
            assertThat(review.page(meeting).line(b).orElseThrow().number()).isEqualTo("2.2");
            conclusions.moveGroup(group, false);
            assertThat(review.page(meeting).line(b).orElseThrow().number()).isEqualTo("1.2");
        });
    }

    private List<String> numbers(long meeting) {
        return review.page(meeting).groups().stream().flatMap(g -> g.lines().stream()).map(LineDetails::number)
                .toList();
    }

    @Test
    void aDirectiveWithoutLeadOrDueIsNotHandedInWithoutSayingWhy() {
        long meeting = desks.call(desk, "2024-05-04");
        long id = desks.directive(desk, meeting, "TDC", "Làm việc này", null);
        as("office", () -> {
            LineDetails line = review.page(meeting).line(id).orElseThrow();
            conclusions.change(id, line.version(), line.form().due(Due.NONE));
            assertThatThrownBy(() -> review.submit(meeting)).isInstanceOfSatisfying(BusinessRule.class,
                    rule -> assertThat(rule.arguments()).containsExactly(1, "1.1"));
            LineDetails now = review.page(meeting).line(id).orElseThrow();
            conclusions.change(id, now.version(), now.form().excused("Theo tiến độ của Bộ"));
            review.submit(meeting);
        });
    }

    @Test
    void theDirectorEditsTheLineReturnsOrApprovesAndDutiesStayApart() {
        long meeting = desks.call(desk, "2024-05-04");
        long id = desks.directive(desk, meeting, "TDC", "Làm việc này", "2024-05-17");
        as("office", () -> review.submit(meeting));
        as("office", () -> assertThatThrownBy(() -> change(meeting, id, "Khác")).isInstanceOf(BusinessRule.class));
        as("director", () -> {
            change(meeting, id, "Làm ngay việc này");
            assertThatThrownBy(() -> review.giveBack(meeting, "d" + id, "")).isInstanceOf(BusinessRule.class);
            review.giveBack(meeting, "d" + id, "Nêu rõ sản phẩm");
        });
        as("office", () -> {
            assertThat(review.page(meeting).returned()).isEqualTo("Nêu rõ sản phẩm");
            change(meeting, id, "Làm ngay việc này, có báo cáo");
            review.submit(meeting);
        });
        as("deputy", () -> review.approve(meeting));
        as("registry", () -> assertThatThrownBy(() -> issues.issue(meeting, null, clock.today()))
                .isInstanceOf(BusinessRule.class));
    }

    private void change(long meeting, long id, String text) {
        LineDetails line = review.page(meeting).line(id).orElseThrow();
        conclusions.change(id, line.version(), line.form().text(text));
    }

    @Test
    void theIssuedNoticeIsNumberedFrozenSentAndItsDirectivesAreFollowed() {
        long meeting = desks.call(desk, "2024-05-04");
        desks.directive(desk, meeting, "TDC", "Làm việc này", "2024-05-17");
        desks.issued(desk, meeting, "2024-05-06");
        as("office", () -> {
            MeetingSummary now = meetings.find(meeting).orElseThrow();
            assertThat(now.symbol()).isEqualTo("01/TB-KHCN");
            assertThat(now.issued()).isTrue();
            assertThat(archive.list()).singleElement().satisfies(i -> {
                assertThat(i.paper()).isEqualTo("meeting");
                assertThat(i.report()).isEqualTo(meeting);
            });
            assertThat(chain.all((done, of) -> {}).whole()).isTrue();
            assertThat(outbound.list(OutboundFilter.ALL, PageRequest.of(0, 5))).singleElement()
                    .satisfies(d -> assertThat(d.state()).isEqualTo(ApprovalState.SENT));
            assertThat(book.list(DirectiveFilter.ALL, PageRequest.of(0, 5))).singleElement().satisfies(d -> {
                assertThat(d.number()).isEqualTo("1.1");
                assertThat(d.givenOn()).isEqualTo(LocalDate.of(2024, 5, 4));
                assertThat(d.state()).isEqualTo(DirectiveState.UNANSWERED);
            });
        });
        as("director", () -> assertThatThrownBy(() -> conclusions.addGroup(meeting, GroupForm.about("Khác")))
                .isInstanceOf(BusinessRule.class));
    }

    @Test
    void theNoticePrintsItsGroupsInOrderWithLeadDeadlineAndSignature() throws IOException {
        long meeting = desks.call(desk, "2024-05-04");
        desks.directive(desk, meeting, "TDC", "Hoàn thành hồ sơ", "2024-05-17");
        as("office", () -> {
            long topic = conclusions.addGroup(meeting, GroupForm.about("Đối với hội nghị thanh tra"));
            conclusions.add(topic, null, DirectiveForm.of("Chuẩn bị tham luận", Lead.office(desk.deputy()))
                    .with(Set.of(desk.unit("QLKH").id())).due(Due.STANDING));
            conclusions.add(topic, null, new DirectiveForm(LineForm.DIRECTIVE, "Thực hiện nghiêm các văn bản",
                    Lead.ALL_UNITS, Set.of(), null, Due.NEXT_MEETING, "", List.of("Chỉ thị số 26-CT/TU"), ""));
            long bare = conclusions.addGroup(meeting, new GroupForm("", Lead.outside("Công đoàn Sở"), true));
            conclusions.add(bare, null,
                    DirectiveForm.of("Yêu cầu Công đoàn Sở chuẩn bị kỳ nghỉ", Lead.outside("Công đoàn Sở"))
                            .due(DueWords.read("trước ngày 20/6", LocalDate.of(2024, 5, 4))));
        });
        String text = CurrentActor.callAs(desk.who("office"), () -> words(press.pdf(issues.document(meeting))))
                .replaceAll("\\s+", " ");
        assertThat(text).containsSubsequence("THÔNG BÁO",
                "Kết luận của Giám đốc Sở tại buổi giao ban Sở tháng 5 năm 2024", "04/5/2024",
                "1. Đối với Chi cục Tiêu chuẩn", "Hoàn thành hồ sơ. Thời hạn: ngày 17/5/2024.",
                "2. Đối với hội nghị thanh tra",
                "- Giao Phó Giám đốc Sở chủ trì, phối hợp với Phòng Quản lý khoa học chuẩn bị tham luận",
                "- Thực hiện nghiêm các văn bản", "+ Chỉ thị số 26-CT/TU", "3. Yêu cầu Công đoàn Sở",
                "Thời hạn: trước ngày 20/6/2024.", "thừa lệnh Giám đốc Sở", "./.", "TL. GIÁM ĐỐC",
                "KT. CHÁNH VĂN PHÒNG",
                "PHÓ CHÁNH VĂN PHÒNG", "Nơi nhận:", "- Lưu: VT, VP.");
    }

    private static String words(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}
