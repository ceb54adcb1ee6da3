package vn.khcn.portal.entries;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.kernel.Role;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.khcn.portal.entries.EntryDesk.OCTOBER;

@PortalTest
@RecordApplicationEvents
class BoardTest {
    @Autowired
    EntryDesk desks;
    @Autowired
    BoardService board;
    @Autowired
    ContentService content;
    @Autowired
    PartService parts;
    @Autowired
    TestClock clock;
    @Autowired
    ApplicationEvents events;

    @AfterEach
    void backToTheStart() {
        clock.setDay(TestClock.START);
    }

    @Test
    void theBoardSaysWhoHandedInWhoIsSilentAndWhoIsLate() {
        var desk = desks.found();
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Tiếp nhận hồ sơ");
            parts.submit(desk.unit("TDC"), OCTOBER);
        });
        desk.as(Role.OFFICE, "VP", () -> {
            assertThat(board.board(OCTOBER)).extracting(BoardRow::unitId).as("units that write, in order")
                    .containsExactly(desk.unit("TDC"), desk.unit("QLKH"));
            assertThat(row(desk, "TDC").state()).isEqualTo(ApprovalState.SUBMITTED);
            assertThat(row(desk, "TDC").filled()).isEqualTo(1);
            assertThat(row(desk, "TDC").topics()).isEqualTo(2);
            assertThat(row(desk, "QLKH").silent()).isTrue();
            assertThat(row(desk, "QLKH").late()).isFalse();
            clock.setDay(LocalDate.of(2023, 10, 18));
            assertThat(row(desk, "QLKH").late()).isTrue();
            assertThat(row(desk, "TDC").late()).isFalse();
        });
        desk.as(Role.SPECIALIST, "TDC",
                () -> assertThatThrownBy(() -> board.board(OCTOBER)).isInstanceOf(AccessDeniedException.class));
    }

    @Test
    void onlyUnitsWhosePartIsMissingAreReminded() {
        var desk = desks.found();
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Tiếp nhận hồ sơ");
            parts.submit(desk.unit("TDC"), OCTOBER);
        });
        desk.as(Role.OFFICE, "VP", () -> {
            assertThat(board.remind(OCTOBER, List.of(desk.unit("TDC"), desk.unit("QLKH")))).isEqualTo(1);
            assertThat(row(desk, "QLKH").remindedAt()).isNotNull();
        });
        assertThat(events.stream(PartReminded.class)).extracting(PartReminded::unitId)
                .containsExactly(desk.unit("QLKH"));
    }

    @Test
    void aReportGetsWhatWasHandedInAndSeesTheGaps() {
        var desk = desks.found();
        desk.as(Role.UNIT_HEAD, "QLKH",
                () -> desks.write(desk.results(desk.tests(), "QLKH", OCTOBER), "Chưa gửi nên chưa in"));
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            desks.write(desk.results(desk.imports(), "TDC", OCTOBER), "Tiếp nhận hồ sơ");
            desks.write(desk.results(desk.tests(), "TDC", OCTOBER), "Thử nghiệm mẫu");
            parts.submit(desk.unit("TDC"), OCTOBER);
        });
        desk.as(Role.OFFICE, "VP", () -> {
            var topics = content.contents(List.of(OCTOBER)).of(OCTOBER, EntryKind.RESULT);
            assertThat(topics).extracting(t -> t.topic().code()).containsExactly("quality.import", "services.testing");
            assertThat(topics.get(0).gaps()).isEmpty();
            assertThat(topics.get(1).texts()).extracting(EntryDetails::text).containsExactly("Thử nghiệm mẫu");
            assertThat(topics.get(1).gaps())
                    .containsExactly(new TopicContent.Gap(desk.unit("QLKH"), TopicContent.Why.NOT_HANDED_IN));
            assertThat(content.search("thu nghiem", 5)).extracting(EntryDetails::text)
                    .containsExactly("Thử nghiệm mẫu");
        });
        desk.as(Role.SPECIALIST, "QLKH", () -> {
            assertThat(content.search("thử nghiệm", 5)).isEmpty();
            assertThat(content.search("chưa in", 5)).hasSize(1);
        });
    }

    private BoardRow row(EntryDesk.Desk desk, String unit) {
        return board.board(OCTOBER).stream().filter(r -> r.unitId() == desk.unit(unit)).findFirst().orElseThrow();
    }
}
