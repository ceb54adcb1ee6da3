package vn.khcn.portal.reporting;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.EntryService;
import vn.khcn.portal.entries.EntryText;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.entries.TopicForm;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.NewUnit;
import vn.khcn.portal.people.Reorganisation;
import vn.khcn.portal.people.ReorganisationService;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.ReportOffice.Desk;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;

import static org.assertj.core.api.Assertions.assertThat;

/** A unit's sentence on its way into the report: missing, waiting for the office, printed, edited by the office. */
@PortalTest
class UnitTextsTest {
    private static final String OUTLINE = ReportOffice.OUTLINE.replace("{\"id\": \"I\"", """
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
    @Autowired
    CompileService compiles;
    @Autowired
    ReorganisationService reorganisations;

    @Test
    void theReportPrintsWhatTheUnitWroteOrWhatTheOfficeMadeOfIt() {
        Desk office = offices.found(OUTLINE);
        long unit = office.office().unit("TDC").id();
        Actor head = office.office().actor(Role.UNIT_HEAD, "TDC");
        long topic = CurrentActor.callAs(office.actor(Role.OFFICE), () -> topics.add(new TopicForm("quality.testing",
                "Thử nghiệm", 1, Set.of(EntryKind.RESULT), Set.of(unit), null, LocalDate.of(2020, 1, 1), null)).id());
        long report = offices.compiled(office);
        assertThat(holes(office, report)).containsExactly("Nội dung của đơn vị chưa gửi – Chi cục TĐC");

        EntryDetails entry = CurrentActor.callAs(head, () -> {
            EntryDetails added = entries.add(new RowGroup(unit, ReportOffice.OCTOBER, topic, EntryKind.RESULT), null,
                    List.of(EntryText.of("Thử nghiệm {ind.period?code=TN.MAU|unit}"))).getFirst();
            parts.submit(unit, ReportOffice.OCTOBER);
            return added;
        });
        compile(office, report);
        assertThat(holes(office, report)).containsExactly("Nội dung đã gửi, Văn phòng chưa nhận – Chi cục TĐC");

        CurrentActor.runAs(office.actor(Role.OFFICE), () -> board.accept(unit, ReportOffice.OCTOBER));
        compile(office, report);
        assertThat(holes(office, report)).isEmpty();
        assertThat(text(office, report, entry.id())).isEqualTo("Thử nghiệm 40 mẫu");

        CurrentActor.runAs(office.actor(Role.OFFICE), () -> board.officeEdit(entry.id(),
                entries.find(entry.id()).orElseThrow().version(), "Đã thử nghiệm {ind.period?code=TN.MAU|unit}"));
        refresh(office, report);
        assertThat(text(office, report, entry.id())).isEqualTo("Đã thử nghiệm 40 mẫu");
        compile(office, report);
        assertThat(text(office, report, entry.id())).isEqualTo("Đã thử nghiệm 40 mẫu");
        CurrentActor.runAs(head, () -> {
            EntryDetails seen = entries.find(entry.id()).orElseThrow();
            assertThat(seen.text()).startsWith("Thử nghiệm");
            assertThat(seen.officeText()).startsWith("Đã thử nghiệm");
        });

        CurrentActor.runAs(office.actor(Role.OFFICE),
                () -> board.officeEdit(entry.id(), entries.find(entry.id()).orElseThrow().version(), null));
        refresh(office, report);
        assertThat(text(office, report, entry.id())).isEqualTo("Thử nghiệm 40 mẫu");
    }

    @Test
    void aPeriodBeforeAReorganisationPrintsTheUnitsOfThen() {
        Desk office = offices.found(OUTLINE);
        long unit = office.office().unit("TDC").id();
        long topic = CurrentActor.callAs(office.actor(Role.OFFICE), () -> topics.add(new TopicForm("quality.testing",
                "Thử nghiệm", 1, Set.of(EntryKind.RESULT), Set.of(unit), null, LocalDate.of(2020, 1, 1), null)).id());
        CurrentActor.runAs(office.office().actor(Role.UNIT_HEAD, "TDC"), () -> {
            entries.add(new RowGroup(unit, ReportOffice.OCTOBER, topic, EntryKind.RESULT), null,
                    List.of(EntryText.of("Thử nghiệm {ind.period?code=TN.MAU|unit}")));
            parts.submit(unit, ReportOffice.OCTOBER);
        });
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> board.accept(unit, ReportOffice.OCTOBER));
        long report = offices.compiled(office);
        List<Block> before = tree(office, report).body();
        CurrentActor.runAs(office.actor(Role.ADMINISTRATOR), () -> reorganisations.carryOut(Reorganisation.into(
                LocalDate.of(2023, 10, 12), List.of(unit),
                new NewUnit(null, "TDC", "Phòng Tiêu chuẩn", "Phòng TC", "TC")), step -> {}));
        compile(office, report);
        assertThat(tree(office, report).body()).isEqualTo(before).asString().contains("Chi cục TĐC");
        assertThat(holes(office, report)).isEmpty();
    }

    private void compile(Desk office, long report) {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> compiles.compile(report, Progress.SILENT));
    }

    /** After an edit the draft keeps its number. */
    private void refresh(Desk office, long report) {
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            int before = reports.find(report).orElseThrow().draft();
            assertThat(compiles.refresh(report).number()).isEqualTo(before);
        });
    }

    private List<String> holes(Desk office, long report) {
        return tree(office, report).holes().map(h -> h.what() + " – " + h.owner()).toList();
    }

    private String text(Desk office, long report, long entry) {
        return tree(office, report).body().stream().filter(b -> b.id().equals("E/0/e" + entry))
                .map(b -> ((Block.Paragraph) b).text()).findFirst().orElseThrow();
    }

    private OfficialDocument tree(Desk office, long report) {
        return CurrentActor.callAs(office.actor(Role.OFFICE), () -> reports.tree(report, 0).orElseThrow());
    }
}
