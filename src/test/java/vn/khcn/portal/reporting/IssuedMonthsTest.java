package vn.khcn.portal.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.EntryService;
import vn.khcn.portal.entries.EntryText;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.entries.TopicForm;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ReportOffice.Desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** What a unit wrote is closed to it by the report that prints it, and by no other. */
@PortalTest
class IssuedMonthsTest {
    private static final String PRINTS = ReportOffice.OUTLINE.replace("{\"id\": \"I\"", """
            {"id": "E", "style": "ROMAN", "title": "Hoạt động", "sources": [
              {"kind": "entries", "entry": "RESULT", "topics": ["quality.*"]}]},
            {"id": "I\"""");
    @Autowired
    ReportOffice offices;
    @Autowired
    TopicService topics;
    @Autowired
    EntryService entries;
    @Autowired
    PartService parts;
    @Autowired
    BoardService board;
    @Autowired
    ReportService reports;
    private Desk printing;
    private Desk other;
    private long unit;

    @BeforeEach
    void aUnitHandsIn() {
        printing = offices.found(PRINTS);
        other = offices.another(printing, ReportOffice.OUTLINE.replace("THU", "KHAC"));
        unit = printing.office().unit("TDC").id();
        long topic = CurrentActor.callAs(printing.actor(Role.OFFICE),
                () -> topics.add(new TopicForm("quality.testing", "Thử nghiệm", 1, Set.of(EntryKind.RESULT),
                        Set.of(unit), null, LocalDate.of(2020, 1, 1), null)).id());
        CurrentActor.runAs(printing.office().actor(Role.UNIT_HEAD, "TDC"), () -> {
            entries.add(new RowGroup(unit, ReportOffice.OCTOBER, topic, EntryKind.RESULT), null,
                    List.of(EntryText.of("Đã thử nghiệm")));
            parts.submit(unit, ReportOffice.OCTOBER);
        });
        CurrentActor.runAs(printing.actor(Role.OFFICE), () -> board.accept(unit, ReportOffice.OCTOBER));
    }

    @Test
    void aReportThatPrintsNothingOfAUnitDoesNotCloseItsMonth() {
        offices.issued(other);
        CurrentActor.runAs(printing.actor(Role.OFFICE), () -> {
            giveBack();
            assertThat(parts.details(unit, ReportOffice.OCTOBER).state()).isEqualTo(ApprovalState.RETURNED);
        });
    }

    @Test
    void theReportThatPrintsItClosesItUntilItIsReplaced() {
        offices.issued(printing);
        CurrentActor.runAs(printing.actor(Role.OFFICE), () -> {
            assertThatThrownBy(this::giveBack).hasMessageContaining("entries.rule.sealed");
            reports.open(other.regime(), ReportOffice.OCTOBER);
            assertThatThrownBy(this::giveBack).as("whatever else is being made").hasMessageContaining(
                    "entries.rule.sealed");
            reports.replace(reports.list().stream().filter(r -> r.regime() == printing.regime()).findFirst()
                    .orElseThrow().id());
            giveBack();
            assertThat(parts.details(unit, ReportOffice.OCTOBER).state()).isEqualTo(ApprovalState.RETURNED);
        });
    }

    private void giveBack() {
        board.returnPart(unit, ReportOffice.OCTOBER, "Sửa số", Map.of());
    }
}
