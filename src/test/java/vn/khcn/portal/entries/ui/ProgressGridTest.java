package vn.khcn.portal.entries.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.json.JsonMapper;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntryDesk;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.EntryService;
import vn.khcn.portal.entries.EntryText;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.shell.component.Chip;
import vn.khcn.portal.shell.component.SentenceEditor;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.khcn.portal.entries.EntryDesk.OCTOBER;

@PortalTest
class ProgressGridTest extends SpringBrowserlessTest {
    private static final JsonMapper JSON = JsonMapper.builder().build();
    @Autowired
    EntryDesk desks;
    @Autowired
    EntryService entries;
    @Autowired
    PartService parts;
    @Autowired
    BoardService board;
    @Autowired
    TestClock clock;
    private EntryDesk.Desk desk;

    @BeforeEach
    void found() {
        desk = desks.found();
    }

    @AfterEach
    void backToTheStart() {
        clock.setDay(TestClock.START);
    }

    @Test
    void whatIsTypedIsStoredAndShownAroundTheRow() {
        desk.as(Role.SPECIALIST, "TDC", () -> {
            navigate(ProgressGridView.class);
            assertThat(find(H1.class).all().getLast().getText()).isEqualTo("Nội dung kỳ tháng 10/2023");
            assertThat(chips()).contains("trống");
            assertThat(buttonsOf(TopicPane.class)).as("an empty optional topic says nothing")
                    .contains("Kiểm định, thử nghiệm");
            assertThat(remaining()).contains("Trả lời nhiệm vụ", "Viết 1 mục bắt buộc", "Rà soát", "Gửi");
            click("+ Thêm dòng");
            fire(0, "value-change", Map.of("value", "Tiếp nhận *20* hồ sơ"));
            assertThat(rows()).extracting(EntryDetails::text).containsExactly("Tiếp nhận *20* hồ sơ");
            assertThat(chips()).contains("Chờ rà soát", "1 chờ");
            assertThat(buttonsOf(TopicPane.class)).noneMatch(b -> b.contains("trống"));
            assertThat(remaining()).contains("1 dòng chờ trưởng đơn vị rà soát");
            assertThat(find(GridBody.class).single().getElement().getTextRecursively()).contains("chưa gắn số liệu");
        });
    }

    @Test
    void theKeyboardAddsMovesAndRemovesRows() {
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Một");
            navigate(ProgressGridView.class);
            fire(0, "row-enter", Map.of("value", "Một"));
            fire(1, "value-change", Map.of("value", "Hai"));
            fire(1, "row-move", Map.of("value", "Hai", "direction", "up"));
            assertThat(rows()).extracting(EntryDetails::text).containsExactly("Hai", "Một");
            assertThat(shownRows()).containsExactly("Hai", "Một");
            fire(1, "row-enter", Map.of("value", "Một"));
            assertThat(rows()).hasSize(3);
            fire(2, "row-backspace-empty", Map.of("value", ""));
            assertThat(rows()).hasSize(2);
            fire(0, "paste-rows", Map.of("value", "Hai", "rows", List.of("Ba", "Bốn")));
            assertThat(shownRows()).containsExactly("Hai", "Ba", "Bốn", "Một");
        });
    }

    @Test
    void aConflictShowsBothAndTheirsCanBeTaken() {
        var row = new EntryDetails[1];
        desk.as(Role.UNIT_HEAD, "TDC",
                () -> row[0] = desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Câu đầu"));
        desk.as(Role.SPECIALIST, "TDC", () -> navigate(ProgressGridView.class));
        desk.as(Role.UNIT_HEAD, "TDC",
                () -> entries.change(row[0].id(), row[0].version(), EntryText.of("Câu của trưởng phòng")));
        desk.as(Role.SPECIALIST, "TDC", () -> {
            fire(0, "value-change", Map.of("value", "Câu của chuyên viên"));
            assertThat(rows()).extracting(EntryDetails::text).containsExactly("Câu của trưởng phòng");
            choice().setValue("theirs");
            press("Tiếp tục");
            assertThat(rows()).extracting(EntryDetails::text).containsExactly("Câu của trưởng phòng");
            fire(0, "value-change", Map.of("value", "Câu của trưởng phòng, bổ sung"));
            assertThat(rows()).extracting(EntryDetails::text).containsExactly("Câu của trưởng phòng, bổ sung");
        });
    }

    @Test
    void keepingMineWritesOverTheirsKnowingly() {
        var row = new EntryDetails[1];
        desk.as(Role.UNIT_HEAD, "TDC",
                () -> row[0] = desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Câu đầu"));
        desk.as(Role.SPECIALIST, "TDC", () -> navigate(ProgressGridView.class));
        desk.as(Role.UNIT_HEAD, "TDC", () -> entries.change(row[0].id(), row[0].version(), EntryText.of("Của họ")));
        desk.as(Role.SPECIALIST, "TDC", () -> {
            fire(0, "value-change", Map.of("value", "Của tôi"));
            press("Tiếp tục");
            assertThat(rows()).extracting(EntryDetails::text).containsExactly("Của tôi");
        });
    }

    @Test
    void aRowThatSomebodyRemovedKeepsWhatWasTypedAsANewOne() {
        var row = new EntryDetails[1];
        desk.as(Role.UNIT_HEAD, "TDC",
                () -> row[0] = desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Câu đầu"));
        desk.as(Role.SPECIALIST, "TDC", () -> navigate(ProgressGridView.class));
        desk.as(Role.UNIT_HEAD, "TDC", () -> entries.remove(row[0].id(), row[0].version()));
        desk.as(Role.SPECIALIST, "TDC", () -> {
            fire(0, "value-change", Map.of("value", "Câu đang gõ"));
            assertThat(rows()).extracting(EntryDetails::text).containsExactly("Câu đang gõ");
        });
    }

    @Test
    void aTextThatIsTooLongIsSaidAtTheRowAndNothingIsStored() {
        desk.as(Role.SPECIALIST, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Ngắn");
            navigate(ProgressGridView.class);
            fire(0, "value-change", Map.of("value", "a".repeat(10_001)));
            assertThat(find(EntryRow.class).single().getElement().getTextRecursively()).contains("10.001");
            assertThat(rows()).extracting(EntryDetails::text).containsExactly("Ngắn");
        });
    }

    @Test
    void typingAfterTheWindowClosedSaysWhoCanOpenItAgain() {
        desk.as(Role.SPECIALIST, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Câu");
            navigate(ProgressGridView.class);
            clock.setDay(LocalDate.of(2023, 10, 18));
            fire(0, "value-change", Map.of("value", "Câu muộn"));
            assertThat(find(EntryRow.class).single().getElement().getTextRecursively())
                    .contains("17/10/2023", "Văn phòng");
        });
    }

    @Test
    void theHeadReviewsAndSubmitsTheOfficeReturnsAtTheRow() {
        desk.as(Role.SPECIALIST, "TDC", () -> desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Câu"));
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            navigate(ProgressGridView.class);
            press("Gửi văn phòng");
            assertThat(last("Gửi văn phòng").isEnabled()).isFalse();
            press("Đóng");
            fire(0, "row-reviewed", Map.of("value", "Câu"));
            press("Gửi văn phòng");
            test(last("Gửi văn phòng")).click();
            assertThat(parts.details(desk.unit("TDC"), OCTOBER).state()).isEqualTo(ApprovalState.SUBMITTED);
            assertThat(chips()).contains("Đã gửi");
        });
        desk.as(Role.OFFICE, "VP", () -> {
            navigate("noi-dung/202310", ProgressGridView.class);
            press("Trả lại đơn vị");
            press("Trả lại");
            assertThat(find(TextArea.class).single().isInvalid()).isTrue();
            find(TextArea.class).single().setValue("Thiếu luỹ kế");
            find(TextField.class).all().getLast().setValue("Ghi số luỹ kế");
            press("Trả lại");
        });
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            navigate(ProgressGridView.class);
            assertThat(find(GridBody.class).single().getElement().getTextRecursively())
                    .contains("Thiếu luỹ kế", "Ghi số luỹ kế");
            assertThat(chips()).contains("trả lại", "Trả lại");
        });
    }

    @Test
    void theBoardShowsUnitsAndAccepts() {
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Câu");
            parts.submit(desk.unit("TDC"), OCTOBER);
        });
        desk.as(Role.OFFICE, "VP", () -> {
            navigate(OnTimeBoardView.class);
            press("Nhắc các đơn vị chưa gửi");
            assertThat(board.board(OCTOBER)).filteredOn(r -> r.remindedAt() != null).singleElement()
                    .satisfies(r -> assertThat(r.unitId()).isEqualTo(desk.unit("QLKH")));
            navigate(TopicsView.class);
        });
    }

    @Test
    void theHeadReviewsATopicInOneDeed() {
        desk.as(Role.SPECIALIST, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Một");
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Hai");
            navigate(ProgressGridView.class);
            assertThat(find(Button.class).withTextContaining("Đánh dấu rà soát cả mục").all())
                    .as("a specialist's own rows wait for the head").isEmpty();
        });
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            navigate(ProgressGridView.class);
            press("Đánh dấu rà soát cả mục (2)");
            assertThat(rows()).allMatch(EntryDetails::reviewed);
            assertThat(remaining()).contains("Đủ điều kiện gửi Văn phòng");
            assertThat(find(Button.class).withTextContaining("Đánh dấu rà soát cả mục").all()).isEmpty();
        });
    }

    @Test
    void aClickOnTheMarkReviewsARowAndCtrlEnterGoesOnAcrossTopicsAndTabs() {
        desk.as(Role.SPECIALIST, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Một");
            desks.write(desk.results(desk.tests(), "TDC", OCTOBER), "Hai");
            desks.write(desk.plans(desk.imports(), "TDC", OCTOBER), "Ba");
        });
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            navigate(ProgressGridView.class);
            fire(0, "row-reviewed", Map.of("value", "Một"));
            assertThat(shownRows()).as("the next topic opens").containsExactly("Hai");
            click("Chờ rà soát");
            assertThat(rows()).filteredOn(EntryDetails::reviewed).hasSize(2);
            fire(0, "row-reviewed", Map.of("value", "Hai"));
            assertThat(shownRows()).as("the next tab opens").containsExactly("Ba");
            fire(0, "row-reviewed", Map.of("value", "Ba"));
            assertThat(rows()).allMatch(EntryDetails::reviewed);
            assertThat(shownRows()).as("nothing waits: the caret stays").containsExactly("Ba");
        });
    }

    @Test
    void whatKeepsThePartIsGroupedByTabAndTopicAndWhoHasReadThePrintMarksItAll() {
        desk.as(Role.SPECIALIST, "TDC", () -> {
            desks.write(desk.plans(desk.imports(), "TDC", OCTOBER), "Ba");
            desks.write(desk.results(desk.tests(), "TDC", OCTOBER), "Hai");
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Một");
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Bốn");
        });
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            navigate(ProgressGridView.class);
            press("Gửi văn phòng");
            assertThat(find(H3.class).all()).extracting(H3::getText)
                    .containsExactly("Kết quả tháng 10/2023 (3)", "Nhiệm vụ tháng 11/2023 (1)");
            assertThat(buttonsOf(BlockerList.class)).containsExactly("Hàng nhập khẩu (2 dòng)",
                    "Kiểm định, thử nghiệm (1 dòng)", "Hàng nhập khẩu (1 dòng)");
            click("Kiểm định, thử nghiệm (1 dòng)");
            assertThat(shownRows()).containsExactly("Hai");
            press("Gửi văn phòng");
            press("Tôi đã đọc bản in, đánh dấu rà soát tất cả (4)");
            assertThat(rows()).allMatch(EntryDetails::reviewed);
            assertThat(last("Gửi văn phòng").isEnabled()).isTrue();
        });
    }

    @Test
    void thePrintPointsAtTheRowsThatTheReviewDidNotShow() {
        desk.as(Role.SPECIALIST, "TDC", () -> desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Đã đọc"));
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Vừa viết");
            navigate(ProgressGridView.class);
            fire(0, "row-reviewed", Map.of("value", "Đã đọc"));
            press("Gửi văn phòng");
            String print = find(Div.class).all().stream().filter(d -> d.hasClassName("submit-preview")).findFirst()
                    .orElseThrow().getElement().getProperty("innerHTML");
            assertThat(print.split("data-own", -1)).hasSize(2);
            assertThat(print.substring(print.indexOf("data-own"))).contains("Vừa viết").doesNotContain("Đã đọc");
            assertThat(find(Paragraph.class).all()).extracting(Paragraph::getText)
                    .anyMatch(text -> text.startsWith("Mọi dòng đã được rà soát. 1 dòng có vạch"));
        });
    }

    @Test
    void linesOfRegistersOfAllTopicsAreDecidedInOnePlace() {
        desks.registers(desk);
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            navigate(ProgressGridView.class);
            press("Chọn 4 dòng từ hồ sơ");
            assertThat(find(H3.class, find(ProposalDialog.class).single()).all()).extracting(H3::getText)
                    .containsExactly("Hàng nhập khẩu", "Kiểm định, thử nghiệm");
            press("Bỏ qua");
            press("Lấy");
            assertThat(find(ProposalRow.class).all()).as("what was decided stays in its place").hasSize(4)
                    .extracting(ProposalRow::waits).containsExactly(false, true, true, true);
            ProposalRow second = find(ProposalRow.class).all().get(1);
            test(find(Button.class, second).withText("Sửa lời").single()).click();
            int editor = find(SentenceEditor.class).all().indexOf(find(SentenceEditor.class, second).single());
            fire(editor, "value-change", Map.of("value", "Cấp giấy phép, lời của đơn vị"));
            fire(editor, "row-enter", Map.of("value", "Cấp giấy phép, lời của đơn vị"));
            assertThat(find(ProposalDialog.class).single().getElement().getTextRecursively())
                    .contains("Đã lấy, lời khác đề xuất", "Còn 2 dòng chờ chọn");
            press("Lấy tất cả (2)");
            assertThat(rows()).extracting(EntryDetails::text).containsExactlyInAnyOrder("Cấp giấy phép cho cơ sở một",
                    "Cấp giấy phép, lời của đơn vị", "Cấp giấy phép cho cơ sở một", "Cấp giấy phép cho cơ sở hai");
            assertThat(remaining()).contains("Chọn dòng từ hồ sơ");
        });
    }

    @Test
    void whatMayBeThereAlreadyIsNotTakenWithTheOthersAndALineTakenCanBeGivenBack() {
        desks.registers(desk);
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            desks.write(desk.results(desk.tests(), "TDC", OCTOBER), "Cấp giấy phép cho cơ sở hai");
            navigate(ProgressGridView.class);
            press("Chọn 4 dòng từ hồ sơ");
            String words = find(ProposalDialog.class).single().getElement().getTextRecursively();
            assertThat(words).contains("Còn 4 dòng chờ chọn, 2 dòng có thể đã có");
            press("Lấy tất cả (2)");
            assertThat(rows()).hasSize(3);
            assertThat(find(ProposalRow.class).all()).extracting(ProposalRow::waits)
                    .as("what is doubtful stays to be decided").containsExactly(false, false, true, true);
            assertThat(find(ProposalDialog.class).single().isOpened()).isTrue();
            press("Thôi lấy");
            assertThat(rows()).hasSize(2);
            assertThat(find(ProposalRow.class).all()).extracting(ProposalRow::waits)
                    .containsExactly(true, false, true, true);
        });
    }

    @Test
    void aPlanWhoseTellingIsDoubtfulIsNotAnsweredBeforeTheWriterChooses() {
        clock.setDay(LocalDate.of(2023, 9, 13));
        desk.as(Role.UNIT_HEAD, "TDC",
                () -> desks.write(desk.plans(desk.tests(), "TDC", OCTOBER.previous()), "Kết nối Cổng TXNG của tỉnh"));
        clock.setDay(TestClock.START);
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            desks.write(desk.results(desk.tests(), "TDC", OCTOBER),
                    "Hướng dẫn các tổ chức, cá nhân truy xuất nguồn gốc, đăng ký mã vạch, giới thiệu Cổng TXNG của tỉnh"
                            + " kết nối với các hệ thống khác và thủ tục đăng tải thông tin lên đó");
            navigate(ProgressGridView.class);
            assertThat(find(PlanEchoChoice.class).single().getValue()).isNull();
            press("Đã làm");
            assertThat(find(PlanEchoChoice.class).single().isInvalid()).isTrue();
            assertThat(rows()).hasSize(1);
            find(PlanEchoChoice.class).single().setValue(Optional.empty());
            press("Đã làm");
            assertThat(rows()).hasSize(2);
        });
    }

    @Test
    void whatWasSentIsShownAsItPrintsWithWhatHappensNext() {
        desk.as(Role.SPECIALIST, "TDC", () -> desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Câu đã gửi"));
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            navigate(ProgressGridView.class);
            assertThat(find(SentSheet.class).all()).isEmpty();
            press("Rà soát một lượt 1 dòng");
            press("Đánh dấu rà soát 1 dòng còn lại");
            press("Gửi văn phòng");
            test(last("Gửi văn phòng")).click();
            assertThat(sheet()).contains("Câu đã gửi", "Văn phòng sẽ nhận, hoặc trả lại");
            assertThat(find(EntryTable.class).all()).isEmpty();
            click("Kết quả tháng 10/2023");
            assertThat(shownRows()).containsExactly("Câu đã gửi");
            navigate(ProgressGridView.class);
            assertThat(sheet()).as("who comes back sees it too").contains("Câu đã gửi");
        });
        desk.as(Role.OFFICE, "VP", () -> {
            open("don-vi=" + desk.unit("TDC"));
            assertThat(sheet()).contains("Câu đã gửi", "Đơn vị gửi lúc");
        });
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            navigate(ProgressGridView.class);
            parts.withdraw(desk.unit("TDC"), OCTOBER);
            find(ProgressGrid.class).single().refresh();
            assertThat(shownRows()).as("taken back it is written again").containsExactly("Câu đã gửi");
        });
    }

    private String sheet() {
        var sheet = find(SentSheet.class).single().getElement();
        return sheet.getTextRecursively() + sheet.getChild(1).getProperty("innerHTML");
    }

    @Test
    void everythingThatWaitsIsReadOnOnePage() {
        desk.as(Role.SPECIALIST, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Có {tasks.overdue|unit}");
            desks.write(desk.results(desk.tests(), "TDC", OCTOBER), "Hai");
            desks.write(desk.plans(desk.imports(), "TDC", OCTOBER), "Ba");
            desks.write(desk.plans(desk.tests(), "TDC", OCTOBER), "Bốn");
            navigate(ProgressGridView.class);
            assertThat(find(Button.class).withTextContaining("Rà soát một lượt").all())
                    .as("what a specialist wrote waits for the head").isEmpty();
        });
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            navigate(ProgressGridView.class);
            press("Rà soát một lượt 4 dòng");
            assertThat(find(H3.class, find(ReviewDialog.class).single()).all()).extracting(H3::getText)
                    .containsExactly("Kết quả tháng 10/2023", "Nhiệm vụ tháng 11/2023");
            assertThat(find(NativeButton.class, find(ReviewDialog.class).single()).withClassName("figure").single()
                    .getText()).isEqualTo("0 nhiệm vụ");
            press("Đã đọc");
            assertThat(rows()).filteredOn(EntryDetails::reviewed).hasSize(1);
            ReviewRow second = find(ReviewRow.class).all().get(1);
            test(find(Button.class, second).withText("Xoá dòng").single()).click();
            assertThat(rows()).hasSize(3);
            press("Khôi phục");
            assertThat(rows()).hasSize(4);
            press("Đánh dấu rà soát 3 dòng còn lại");
            assertThat(rows()).allMatch(EntryDetails::reviewed);
            assertThat(remaining()).contains("Đủ điều kiện gửi Văn phòng");
        });
    }

    @Test
    void ctrlEnterStopsAtATopicThatOnlyHasLinesOfRegisters() {
        desk.as(Role.SPECIALIST, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Một");
            desks.write(desk.plans(desk.imports(), "TDC", OCTOBER), "Hai");
        });
        desks.registers(desk);
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            navigate(ProgressGridView.class);
            fire(0, "row-reviewed", Map.of("value", "Một"));
            assertThat(shownRows()).as("tests have lines to decide before the plans have a row").isEmpty();
            assertThat(find(GridTools.class).single().getElement().getTextRecursively())
                    .contains("Lấy từ hồ sơ (2)", "Còn 2 dòng từ hồ sơ");
            assertThat(find(Button.class).withText("Không phát sinh").single().isEnabled()).isFalse();
            press("Lấy từ hồ sơ (2)");
            assertThat(find(ProposalRow.class).all()).as("of this topic").hasSize(2);
            press("Lấy tất cả (2)");
            fire(0, "row-reviewed", Map.of("value", "Cấp giấy phép cho cơ sở một"));
            assertThat(shownRows()).containsExactly("Hai");
        });
    }

    @Test
    void aNewRowIsSetAsTheOneAboveIt() {
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            entries.add(desk.results(desk.imports(), "TDC", OCTOBER), null,
                    List.of(EntryText.of("Một"), new EntryText("Hai", List.of(), 2)));
            navigate(ProgressGridView.class);
            click("+ Thêm dòng");
            assertThat(rows()).extracting(EntryDetails::level).containsExactly(1, 2, 2);
        });
    }

    @Test
    void aPlanThatARegisterTellsIsAnsweredByItsLineAndNotTwice() {
        desks.registers(desk);
        clock.setDay(LocalDate.of(2023, 9, 13));
        desk.as(Role.UNIT_HEAD, "TDC",
                () -> desks.write(desk.plans(desk.tests(), "TDC", OCTOBER.previous()), "Cấp giấy phép cho cơ sở hai"));
        clock.setDay(TestClock.START);
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            navigate(ProgressGridView.class);
            PlanEchoChoice told = find(PlanEchoChoice.class).single();
            assertThat(told.getValue()).as("the nearest is chosen").get().satisfies(echo -> {
                assertThat(echo.text()).isEqualTo("Cấp giấy phép cho cơ sở hai");
                assertThat(echo.group().topicId()).isEqualTo(desk.tests().id());
            });
            press("Đã làm");
            assertThat(rows()).extracting(EntryDetails::text).containsExactly("Cấp giấy phép cho cơ sở hai");
            assertThat(find(PlanEchoChoice.class).all()).isEmpty();
            press("Hoàn tác");
            assertThat(rows()).isEmpty();
            find(PlanEchoChoice.class).single().setValue(Optional.empty());
            press("Đã làm");
            assertThat(rows()).singleElement()
                    .satisfies(
                            row -> assertThat(row.sourceKey()).as("a row of the plan's own words").startsWith("plan:"));
        });
    }

    @Test
    void aPastedBlockIsTakenBackAtOnce() {
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Một");
            navigate(ProgressGridView.class);
            fire(0, "paste-rows", Map.of("value", "Một", "rows", List.of("Hai", "Ba"), "levels", List.of(1, 2)));
            assertThat(rows()).extracting(EntryDetails::level).containsExactly(1, 1, 2);
            press("Hoàn tác");
            assertThat(rows()).extracting(EntryDetails::text).containsExactly("Một");
        });
    }

    @Test
    void anAssessmentIsOneForTheUnit() {
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            entries.add(new RowGroup(desk.unit("TDC"), OCTOBER, desk.tests().id(), EntryKind.WEAKNESS), null,
                    List.of(EntryText.of("Thiếu máy đo")));
            open("phan=danh-gia");
            assertThat(find(EntryTable.class).all()).hasSize(4);
            assertThat(shownRows()).as("of whatever topic").containsExactly("Thiếu máy đo");
            assertThat(buttonsOf(TopicPane.class)).as("no topic is chosen here").isEmpty();
            fire(0, "row-enter", Map.of("value", "Thiếu máy đo"));
            assertThat(rows()).hasSize(2).allMatch(e -> e.kind() == EntryKind.WEAKNESS);
        });
    }

    @Test
    void theSameFigureInTwoRowsIsSaidAtBoth() {
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Có {tasks.assigned|unit}");
            desks.write(desk.results(desk.tests(), "TDC", OCTOBER), "Nhận {tasks.assigned|unit} mới");
            desks.write(desk.plans(desk.tests(), "TDC", OCTOBER), "Sẽ nhận {tasks.assigned|unit}");
            navigate(ProgressGridView.class);
            assertThat(find(EntryRow.class).single().getElement().getTextRecursively())
                    .contains("Cùng số liệu đã in ở mục Kiểm định, thử nghiệm");
            open("phan=nhiem-vu&muc=services.testing");
            assertThat(find(EntryRow.class).single().getElement().getTextRecursively()).doesNotContain("Cùng số liệu");
        });
    }

    @Test
    void theFiguresOfATopicAreOfferedFirst() {
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Có {tasks.overdue|unit}");
            navigate(ProgressGridView.class);
            ProgressGrid grid = find(ProgressGrid.class).single();
            assertThat(grid.suggestions().getFirst().insert()).isEqualTo("{tasks.overdue|unit}");
            assertThat(grid.figureValues("").get("{tasks.overdue|unit}")).isEqualTo("0 nhiệm vụ");
            assertThat(grid.figureValues("").size()).isLessThanOrEqualTo(12);
        });
    }

    @Test
    void whoeverLooksAtAnotherUnitSeesWhoseItIsAndTheWayBack() {
        desk.as(Role.OFFICE, "VP", () -> {
            open("don-vi=" + desk.unit("TDC"));
            String unit = find(ProgressGrid.class).single().unit().shortName();
            assertThat(find(H1.class).all().getLast().getText()).isEqualTo("Nội dung kỳ tháng 10/2023 · " + unit);
            assertThat(find(Anchor.class).all()).extracting(Anchor::getHref).contains("tien-do/202310");
            assertThat(find(GridHead.class).single().getElement().getTextRecursively())
                    .contains("Xem bản in phần của " + unit);
        });
    }

    private void open(String query) {
        UI.getCurrent().navigate("noi-dung/202310", QueryParameters.fromString(query));
    }

    private String remaining() {
        return find(RemainingLine.class).single().getElement().getTextRecursively();
    }

    private List<String> buttonsOf(Class<? extends com.vaadin.flow.component.Component> inside) {
        return find(NativeButton.class, find(inside).single()).all().stream()
                .map(b -> b.getElement().getTextRecursively()).toList();
    }

    @Test
    void tickedUnitsAreAcceptedOrReturnedTogether() {
        for (String unit : List.of("TDC", "QLKH")) {
            desk.as(Role.UNIT_HEAD, unit, () -> {
                desks.write(desk.results(desk.tests(), unit, OCTOBER), "Câu");
                if (unit.equals("TDC")) {
                    desks.write(desk.results(desk.imports(), unit, OCTOBER), "Câu");
                }
                parts.submit(desk.unit(unit), OCTOBER);
            });
        }
        desk.as(Role.OFFICE, "VP", () -> {
            navigate(OnTimeBoardView.class);
            find(BoardGrid.class).single().asMultiSelect().select(board.board(OCTOBER));
            press("Trả lại 2 đơn vị đã chọn");
            find(TextArea.class).single().setValue("Bổ sung luỹ kế");
            press("Trả lại");
            assertThat(board.board(OCTOBER)).extracting(BoardRow::state).contains(ApprovalState.RETURNED)
                    .doesNotContain(ApprovalState.SUBMITTED);
        });
        for (String unit : List.of("TDC", "QLKH")) {
            desk.as(Role.UNIT_HEAD, unit, () -> parts.submit(desk.unit(unit), OCTOBER));
        }
        desk.as(Role.OFFICE, "VP", () -> {
            navigate(OnTimeBoardView.class);
            find(BoardGrid.class).single().asMultiSelect().select(board.board(OCTOBER));
            press("Nhận 2 đơn vị đã chọn");
            assertThat(board.board(OCTOBER)).filteredOn(r -> r.state() == ApprovalState.ACCEPTED).hasSize(2);
        });
    }

    private List<EntryDetails> rows() {
        return parts.entries(desk.unit("TDC"), OCTOBER);
    }

    private List<String> shownRows() {
        return find(EntryRow.class).all().stream().map(r -> r.entry().text()).toList();
    }

    private List<String> chips() {
        return Stream
                .concat(find(Chip.class).all().stream(), find(NativeButton.class).withClassName("chip").all().stream())
                .map(c -> c.getElement().getTextRecursively()).toList();
    }

    /** An event of the editor of a row, as the browser sends it. */
    private void fire(int row, String name, Map<String, Object> detail) {
        var element = find(SentenceEditor.class).all().get(row).getElement();
        var data = JSON.createObjectNode();
        data.set("event.detail", JSON.valueToTree(detail));
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, name, data));
    }

    private void click(String text) {
        test(find(NativeButton.class).withText(text).all().getFirst()).click();
    }

    private void press(String text) {
        test(find(Button.class).withText(text).all().getFirst()).click();
    }

    private Button last(String text) {
        return find(Button.class).withText(text).all().getLast();
    }

    @SuppressWarnings("unchecked")
    private RadioButtonGroup<String> choice() {
        return find(RadioButtonGroup.class).single();
    }
}
