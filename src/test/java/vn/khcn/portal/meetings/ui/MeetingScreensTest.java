package vn.khcn.portal.meetings.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import tools.jackson.databind.json.JsonMapper;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.meetings.AnswerKind;
import vn.khcn.portal.meetings.ConclusionReviewService;
import vn.khcn.portal.meetings.ConclusionsPage;
import vn.khcn.portal.meetings.DirectiveBookService;
import vn.khcn.portal.meetings.DirectiveService;
import vn.khcn.portal.meetings.DirectiveState;
import vn.khcn.portal.meetings.Due;
import vn.khcn.portal.meetings.DueKind;
import vn.khcn.portal.meetings.LineDetails;
import vn.khcn.portal.meetings.MeetingDesk;
import vn.khcn.portal.meetings.MeetingDesk.Desk;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.review.CommentService;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.SentenceEditor;

import static org.assertj.core.api.Assertions.assertThat;

/** The screens of meetings without a browser. */
@PortalTest
@Import(MeetingDesk.class)
class MeetingScreensTest extends SpringBrowserlessTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    @Autowired
    MeetingDesk desks;
    @Autowired
    ConclusionReviewService review;
    @Autowired
    DirectiveBookService book;
    @Autowired
    DirectiveService directives;
    @Autowired
    CommentService comments;
    @Autowired
    TestClock clock;
    private Desk desk;

    @BeforeEach
    void found() {
        clock.setDay(LocalDate.of(2024, 5, 6));
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
    void aMeetingOfTwelveGroupsAndThirtyNineDirectivesIsWrittenByKeyboardAlone() {
        long meeting = desks.call(desk, "2024-05-04");
        int[] sizes = {3, 1, 4, 2, 1, 6, 5, 4, 4, 3, 3, 3};
        as("office", () -> {
            navigate("giao-ban/" + meeting, ConclusionsView.class);
            for (int g = 0; g < sizes.length; g++) {
                String head = g == 0
                        ? "{#lead-all:0|@Các phòng, đơn vị}"
                        : g % 3 == 1
                                ? "Đối với nội dung " + g
                                : "{#lead-unit:" + desk.unit("TDC").id() + "|@Chi cục TĐC}";
                fire(groupLine(), "row-enter", Map.of("value", head));
                for (int d = 0; d < sizes[g]; d++) {
                    String lead = g % 3 == 1 && g > 0 ? " {#lead-unit:" + desk.unit("QLKH").id() + "|@QLKH}" : "";
                    fire(quickLine(g), "row-enter", Map.of("value", "Nội dung " + g + "." + d + lead + " !"
                            + (d == 0 ? "trước ngày 18/5" : "tx")));
                }
            }
            ConclusionsPage page = review.page(meeting);
            assertThat(page.groups()).hasSize(12);
            assertThat(page.meeting().directives()).isEqualTo(39);
            assertThat(page.missing()).isEmpty();
            LineDetails first = page.groups().getFirst().lines().getFirst();
            assertThat(first.due()).isEqualTo(LocalDate.of(2024, 5, 17));
            assertThat(first.form().text()).isEqualTo("Nội dung 0.0");
            assertThat(page.groups().get(1).lines().getFirst().form().lead().name())
                    .isEqualTo("Phòng Quản lý khoa học");
            press("Trình Giám đốc");
            assertThat(review.page(meeting).meeting().state()).isEqualTo(ApprovalState.IN_REVIEW);
        });
    }

    @Test
    void keysSetTheDeadlineMoveAndRemoveLines() {
        long meeting = desks.call(desk, "2024-05-04");
        desks.directive(desk, meeting, "TDC", "Việc một", "2024-05-17");
        as("office", () -> {
            navigate("giao-ban/" + meeting, ConclusionsView.class);
            SentenceEditor line = find(LineRow.class).single().getChildren().flatMap(c -> c.getChildren())
                    .filter(SentenceEditor.class::isInstance).map(SentenceEditor.class::cast).findFirst().orElseThrow();
            fire(line, "row-key", Map.of("value", "Việc một", "key", "T"));
            assertThat(only(meeting).form().due()).isEqualTo(Due.STANDING);
            fire(line, "row-key", Map.of("value", "Việc một", "key", "G"));
            assertThat(only(meeting).form().due().kind()).isEqualTo(DueKind.NEXT_MEETING);
            fire(line, "value-change", Map.of("value", "Việc một xong !31/2"));
            leave(find(LineRow.class).single());
            assertThat(find(LineRow.class).single().getElement().getTextRecursively()).contains("Không có ngày 31/2");
            fire(line, "row-key", Map.of("value", "", "key", "X"));
            assertThat(review.page(meeting).groups().getFirst().lines()).isEmpty();
        });
    }

    private LineDetails only(long meeting) {
        return review.page(meeting).groups().getFirst().lines().getFirst();
    }

    @Test
    void theDirectorReadsThePageChangesTheLineAndApproves() {
        long meeting = desks.call(desk, "2024-05-04");
        long id = desks.directive(desk, meeting, "TDC", "Việc một", "2024-05-17");
        as("office", () -> review.submit(meeting));
        as("director", () -> {
            navigate("giao-ban/" + meeting + "/thong-bao", NoticeView.class);
            assertThat(find(PaperDesk.class).single().getElement().getProperty("innerHTML"))
                    .contains("Việc một", "Thời hạn: ngày 17/5/2024", "TL. GIÁM ĐỐC", "KT. CHÁNH VĂN PHÒNG");
            find(NoticeView.class).single().select(id);
            find(TextArea.class).withCaption("Nội dung chỉ đạo").single().setValue("Việc một, có báo cáo");
            assertThat(find(PaperDesk.class).single().getElement().getProperty("innerHTML"))
                    .contains("Việc một, có báo cáo");
            press("Duyệt kết luận");
            assertThat(review.page(meeting).meeting().state()).isEqualTo(ApprovalState.APPROVED);
        });
        as("headTdc", () -> {
            navigate("giao-ban/" + meeting, ConclusionsView.class);
            assertThat(find(GroupBox.class).all()).isEmpty();
        });
    }

    @Test
    void aCommentIsMadeAndClosedAtTheLine() {
        long meeting = desks.call(desk, "2024-05-04");
        long id = desks.directive(desk, meeting, "TDC", "Việc một", "2024-05-17");
        as("office", () -> review.submit(meeting));
        as("director", () -> {
            navigate("giao-ban/" + meeting + "/thong-bao", NoticeView.class);
            find(NoticeView.class).single().select(id);
            find(TextArea.class).all().getLast().setValue("Nêu rõ sản phẩm");
            press("Gửi ý kiến");
            assertThat(comments.of(meeting)).singleElement().satisfies(c -> assertThat(c.open()).isTrue());
        });
        as("office", () -> {
            navigate("giao-ban/" + meeting, ConclusionsView.class);
            find(ConclusionsView.class).single().select(id);
            press("Đã xử lý");
            assertThat(comments.of(meeting)).singleElement().satisfies(c -> assertThat(c.open()).isFalse());
            assertThat(find(LineTalk.class).single().getElement().getTextRecursively()).contains("đã xử lý");
            press("Mở lại");
            assertThat(comments.of(meeting)).singleElement().satisfies(c -> assertThat(c.open()).isTrue());
        });
    }

    @Test
    void aUnitSeesItsDirectivesReportsAndTheDirectorAccepts() {
        long meeting = desks.call(desk, "2024-05-04");
        long id = desks.directive(desk, meeting, "TDC", "Việc một", "2024-05-17");
        desks.issued(desk, meeting, "2024-05-06");
        as("headTdc", () -> {
            navigate(MyDirectivesView.class);
            press("Báo cáo");
            find(TextArea.class).withCaption("Kết quả, vướng mắc").single().setValue("Đã làm xong");
            find(RadioButtonGroup.class).single().setValue(AnswerKind.DONE);
            press("Gửi báo cáo");
            assertThat(chips()).contains("Chờ công nhận");
        });
        as("deputy", () -> {
            navigate("chi-dao/" + id, DirectiveView.class);
            assertThat(find(Button.class).withText("Công nhận hoàn thành").all()).isEmpty();
        });
        as("director", () -> {
            navigate("chi-dao/" + id, DirectiveView.class);
            press("Công nhận hoàn thành");
            assertThat(book.find(id).orElseThrow().summary().state()).isEqualTo(DirectiveState.DONE);
            navigate(DirectiveListView.class);
            assertThat(test(find(Grid.class).single()).size()).isEqualTo(1);
        });
    }

    private List<String> chips() {
        return find(Chip.class).all().stream().map(Chip::getText).toList();
    }

    private SentenceEditor groupLine() {
        return editorIn(find(GroupList.class).single().getChildren()
                .filter(c -> c.getElement().getClassList().contains("group-new")).findFirst().orElseThrow());
    }

    private SentenceEditor quickLine(int group) {
        return editorIn(find(GroupBox.class).all().get(group).getChildren()
                .filter(c -> c.getElement().getClassList().contains("line-new")).findFirst().orElseThrow());
    }

    private static SentenceEditor editorIn(Component row) {
        return row.getChildren().flatMap(Component::getChildren).filter(SentenceEditor.class::isInstance)
                .map(SentenceEditor.class::cast).findFirst().orElseThrow();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getLast()).click();
    }

    private static void fire(SentenceEditor editor, String event, Map<String, Object> detail) {
        var data = JSON.createObjectNode();
        data.set("event.detail", JSON.valueToTree(detail));
        editor.getElement().getNode().getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(editor.getElement(), event, data));
    }

    /** The caret leaves a line. */
    private static void leave(Component row) {
        row.getElement().getNode().getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(row.getElement(), "focusout", JSON.createObjectNode()));
    }
}
