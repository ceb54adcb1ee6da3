package vn.khcn.portal.entries;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.approval.ApprovalAction;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.shell.Translations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khcn.portal.entries.EntryDesk.OCTOBER;

@PortalTest
class SubmitPartTest {
    @Autowired
    Translations texts;
    @Autowired
    EntryDesk desks;
    @Autowired
    EntryService entries;
    @Autowired
    TakeOverService takeOver;
    @Autowired
    PartService parts;
    @Autowired
    BoardService board;
    @Autowired
    PeriodService periods;
    @Autowired
    TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.setDay(TestClock.START);
    }

    @Test
    void thePrintNamesTheUnitAndItsHead() {
        assertThat(Stream.of("Phòng Quản lý khoa học", "Chi cục Tiêu chuẩn Đo lường Chất lượng", "Văn phòng Sở",
                "Thanh tra Sở", "Trung tâm Ứng dụng", "Tổ giúp việc")
                .map(unit -> UnitHead.of(unit).title(unit, texts)))
                .containsExactly("TRƯỞNG PHÒNG QUẢN LÝ KHOA HỌC", "CHI CỤC TRƯỞNG", "CHÁNH VĂN PHÒNG",
                        "CHÁNH THANH TRA", "GIÁM ĐỐC", "TRƯỞNG ĐƠN VỊ");
    }

    @Test
    void aPartIsReadyOnceEveryRowIsReviewedAndRequiredTopicsAreFilled() {
        var desk = desks.found();
        long unit = desk.unit("TDC");
        desk.as(Role.SPECIALIST, "TDC", () -> {
            assertThat(kinds(unit)).containsExactly(Blocker.What.EMPTY, Blocker.What.MISSING);
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Tiếp nhận hồ sơ");
            desks.write(desk.results(desk.tests(), "TDC", OCTOBER), "");
            assertThat(kinds(unit)).containsExactly(Blocker.What.UNREVIEWED);
            assertThatThrownBy(() -> parts.submit(unit, OCTOBER)).isInstanceOf(AccessDeniedException.class);
        });
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            assertThatThrownBy(() -> parts.submit(unit, OCTOBER)).hasMessageContaining("entries.rule.notReady");
            EntryDetails row = parts.entries(unit, OCTOBER).getFirst();
            entries.review(row.id(), row.version());
            PartDetails sent = parts.submit(unit, OCTOBER);
            assertThat(sent.state()).isEqualTo(ApprovalState.SUBMITTED);
            assertThat(sent.writable()).isFalse();
            assertThat(parts.entries(unit, OCTOBER)).as("empty rows go").hasSize(1);
            assertThatThrownBy(() -> entries.change(row.id(), row.version(), EntryText.of("Sửa sau")))
                    .hasMessageContaining("entries.rule.submitted");
        });
    }

    @Test
    void nothingAroseIsOneClickAndIsNotPrinted() {
        var desk = desks.found();
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            takeOver.nothingArose(desk.results(desk.imports(), "TDC", OCTOBER), "Không phát sinh.");
            assertThat(parts.blockers(desk.unit("TDC"), OCTOBER)).isEmpty();
            assertThatThrownBy(
                    () -> takeOver.nothingArose(desk.results(desk.imports(), "TDC", OCTOBER), "Không phát sinh."))
                    .hasMessageContaining("entries.rule.somethingArose");
        });
    }

    @Test
    void aSecondClickOnSubmitChangesNothing() {
        var desk = ready();
        long unit = desk.unit("TDC");
        var both = Stream.of(1, 2).map(i -> CompletableFuture.runAsync(
                () -> desk.as(Role.UNIT_HEAD, "TDC", () -> parts.submit(unit, OCTOBER)))).toList();
        both.forEach(CompletableFuture::join);
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            parts.submit(unit, OCTOBER);
            assertThat(parts.history(unit, OCTOBER)).hasSize(1);
        });
    }

    @Test
    void aReturnedPartShowsWhyAtTheRowAndMayBeMendedAfterTheWindowClosed() {
        var desk = submitted();
        long unit = desk.unit("TDC");
        EntryDetails row = only(desk);
        desk.as(Role.OFFICE, "VP", () -> {
            assertThatThrownBy(() -> board.returnPart(unit, OCTOBER, " ", Map.of()))
                    .hasMessageContaining("approval.rule.reason");
            board.returnPart(unit, OCTOBER, "Thiếu luỹ kế", Map.of(row.id(), "Bổ sung số luỹ kế từ đầu năm"));
        });
        clock.setDay(LocalDate.of(2023, 10, 19));
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            PartDetails returned = parts.details(unit, OCTOBER);
            assertThat(returned.returnReason()).isEqualTo("Thiếu luỹ kế");
            assertThat(returned.writable()).isTrue();
            EntryDetails commented = parts.entries(unit, OCTOBER).getFirst();
            assertThat(commented.returnComment()).isEqualTo("Bổ sung số luỹ kế từ đầu năm");
            entries.change(commented.id(), commented.version(), EntryText.of("Tiếp nhận 20 hồ sơ; luỹ kế 234 hồ sơ"));
            parts.submit(unit, OCTOBER);
        });
        desk.as(Role.OFFICE, "VP", () -> {
            BoardRow onBoard = board.board(OCTOBER).stream().filter(r -> r.unitId() == unit).findFirst().orElseThrow();
            assertThat(onBoard.late()).isTrue();
            board.accept(unit, OCTOBER);
            board.accept(unit, OCTOBER);
            assertThat(parts.details(unit, OCTOBER).state()).isEqualTo(ApprovalState.ACCEPTED);
            assertThat(parts.entries(unit, OCTOBER).getFirst().returnComment()).isEmpty();
        });
    }

    @Test
    void aHeadTakesThePartBackUntilTheOfficeAcceptedIt() {
        var desk = submitted();
        long unit = desk.unit("TDC");
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            assertThat(parts.details(unit, OCTOBER).possible()).containsExactly(ApprovalAction.WITHDRAW);
            assertThat(parts.withdraw(unit, OCTOBER).writable()).isTrue();
            parts.submit(unit, OCTOBER);
        });
        desk.as(Role.OFFICE, "VP", () -> board.accept(unit, OCTOBER));
        desk.as(Role.UNIT_HEAD, "TDC", () -> assertThatThrownBy(() -> parts.withdraw(unit, OCTOBER))
                .hasMessageContaining("approval.rule.notNow"));
    }

    @Test
    void afterTheWindowClosedAPartIsSubmittedOnlyWhereItWasReopened() {
        var desk = ready();
        long unit = desk.unit("TDC");
        clock.setDay(LocalDate.of(2023, 10, 18));
        desk.as(Role.UNIT_HEAD, "TDC", () -> assertThatThrownBy(() -> parts.submit(unit, OCTOBER))
                .hasMessageContaining("periods.rule.closed").hasMessageContaining("17/10/2023"));
        desk.as(Role.OFFICE, "VP",
                () -> periods.reopen(unit, OCTOBER, "Trưởng phòng đi công tác", LocalDate.of(2023, 10, 18)));
        desk.as(Role.UNIT_HEAD, "TDC",
                () -> assertThat(parts.submit(unit, OCTOBER).state()).isEqualTo(ApprovalState.SUBMITTED));
    }

    @Test
    void theOfficeEditsItsOwnCopyAndTheUnitsWordsStay() {
        var desk = submitted();
        EntryDetails row = only(desk);
        desk.as(Role.OFFICE, "VP", () -> {
            EntryDetails edited = board.officeEdit(row.id(), row.version(), "Tiếp nhận, xử lý hồ sơ");
            assertThat(edited.text()).isEqualTo("Tiếp nhận hồ sơ");
            assertThat(edited.officeText()).isEqualTo("Tiếp nhận, xử lý hồ sơ");
            assertThat(edited.printedText()).isEqualTo("Tiếp nhận, xử lý hồ sơ");
            assertThatThrownBy(() -> board.officeEdit(row.id(), row.version(), "Khác"))
                    .isInstanceOf(vn.khcn.portal.records.StaleRecord.class);
            assertThat(board.officeEdit(row.id(), edited.version(), row.text()).officeText()).isNull();
        });
        desk.as(Role.UNIT_HEAD, "TDC", () -> assertThatThrownBy(() -> board.officeEdit(row.id(), 0, "x"))
                .isInstanceOf(AccessDeniedException.class));
    }

    private EntryDesk.Desk ready() {
        var desk = desks.found();
        desk.as(Role.UNIT_HEAD, "TDC",
                () -> desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Tiếp nhận hồ sơ"));
        return desk;
    }

    private EntryDesk.Desk submitted() {
        var desk = ready();
        desk.as(Role.UNIT_HEAD, "TDC", () -> parts.submit(desk.unit("TDC"), OCTOBER));
        return desk;
    }

    private EntryDetails only(EntryDesk.Desk desk) {
        var found = new java.util.ArrayList<EntryDetails>();
        desk.as(Role.OFFICE, "VP", () -> found.addAll(parts.entries(desk.unit("TDC"), OCTOBER)));
        return found.getFirst();
    }

    private List<Blocker.What> kinds(long unit) {
        return parts.blockers(unit, OCTOBER).stream().map(Blocker::what).toList();
    }
}
