package vn.khcn.portal.reporting.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.EntryService;
import vn.khcn.portal.entries.EntryText;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.entries.TopicForm;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.registers.RecordForm;
import vn.khcn.portal.registers.RegisterNavigation;
import vn.khcn.portal.registers.RegisterService;
import vn.khcn.portal.reporting.CompileService;
import vn.khcn.portal.reporting.ReportOffice;
import vn.khcn.portal.reporting.ReportOffice.Desk;
import vn.khcn.portal.reporting.ReviewService;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
import vn.khcn.portal.shell.component.EditingNotices;

import static org.assertj.core.api.Assertions.assertThat;

/** What a newcomer was not told: an issued report behind a record, figures not taken yet, a draft that is behind. */
@PortalTest
class NothingUnsaidTest extends SpringBrowserlessTest {
    private static final String COUNTED = ReportOffice.OUTLINE.replace("mẫu, luỹ kế", "mẫu, nhận "
            + "{reg.received?register=quality.importDossiers|unit}, luỹ kế");
    private static final String WRITTEN = ReportOffice.OUTLINE.replace("{\"id\": \"I\"", """
            {"id": "E", "style": "ROMAN", "title": "Hoạt động", "sources": [
              {"kind": "entries", "entry": "RESULT", "topics": ["quality.*"]}]},
            {"id": "I\"""");
    @Autowired
    ReportOffice offices;
    @Autowired
    RegisterService registers;
    @Autowired
    CompileService compiles;
    @Autowired
    ReviewService review;
    @Autowired
    TopicService topics;
    @Autowired
    EntryService entries;
    @Autowired
    PartService parts;
    @Autowired
    BoardService board;
    @Autowired
    TestClock clock;

    @AfterEach
    void backToTheStart() {
        clock.setDay(TestClock.START);
    }

    @Test
    void whoeverEditsARecordIsToldWhichIssuedReportCountsIt() {
        Desk office = offices.found(COUNTED);
        long counted = dossier(office, "1/HSNK", 2);
        offices.issued(office);
        long later = dossier(office, "2/HSNK", 20);
        Actor specialist = office.office().actor(Role.SPECIALIST, "TDC");
        CurrentActor.runAs(specialist, () -> {
            edit("quality.importDossiers", later);
            assertThat(find(EditingNotices.class).all()).noneMatch(EditingNotices::isVisible);
            edit("quality.importDossiers", counted);
            assertThat(told()).contains("Báo cáo tháng", "số 01/BC-KHCN ngày 13/10/2023",
                    "Văn phòng có thể lập dự thảo");
            assertThat(links()).as("a unit does not open the workbench").noneMatch(l -> l.startsWith("bao-cao/"));
        });
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            edit("quality.importDossiers", counted);
            assertThat(told()).contains("Số liệu đã đổi sau khi phát hành");
            assertThat(links()).anyMatch(l -> l.startsWith("bao-cao/"));
        });
    }

    @Test
    void approvingAndSigningBeforeTheCutOffIsSaidInTheOneQuestion() {
        Desk office = offices.found();
        long report = offices.compiled(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> review.submit(report));
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> {
            open("bao-cao/" + report + "/duyet");
            press("Duyệt");
            assertThat(question()).contains("chốt ngày 14/10/2023", "hôm nay mới là 13/10/2023");
            review.approve(report);
        });
        anew();
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> {
            open("bao-cao/" + report + "/duyet");
            press("Ký");
            assertThat(question()).contains("chốt ngày 14/10/2023");
        });
        anew();
        clock.setDay(LocalDate.of(2023, 10, 14));
        CurrentActor.runAs(office.actor(Role.DIRECTOR), () -> {
            open("bao-cao/" + report + "/duyet");
            press("Ký");
            assertThat(question()).doesNotContain("chốt ngày");
        });
    }

    @Test
    void aDraftSaysWhoseEntriesChangedSinceAndIsCompiledAnewInPlace() {
        Desk office = offices.found(WRITTEN);
        long unit = office.office().unit("TDC").id();
        long topic = CurrentActor.callAs(office.actor(Role.OFFICE), () -> topics.add(new TopicForm("quality.testing",
                "Thử nghiệm", 1, Set.of(EntryKind.RESULT), Set.of(unit), null, LocalDate.of(2020, 1, 1), null)).id());
        long report = offices.compiled(office);
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            open("bao-cao/" + report);
            assertThat(buttons()).as("nobody handed anything in since").doesNotContain("Tổng hợp lại");
        });
        CurrentActor.runAs(office.office().actor(Role.UNIT_HEAD, "TDC"), () -> {
            entries.add(new RowGroup(unit, ReportOffice.OCTOBER, topic, EntryKind.RESULT), null,
                    List.of(EntryText.of("Đã thử nghiệm")));
            parts.submit(unit, ReportOffice.OCTOBER);
        });
        CurrentActor.runAs(office.actor(Role.OFFICE), () -> {
            board.accept(unit, ReportOffice.OCTOBER);
            anew();
            open("bao-cao/" + report);
            assertThat(words()).anyMatch(w -> w.startsWith(
                    "Từ khi tổng hợp bản 1, nội dung của 1 đơn vị đã thay đổi (Chi cục TĐC)"));
            assertThat(buttons()).contains("Tổng hợp lại");
            compiles.compile(report, Progress.SILENT);
            assertThat(compiles.changedSince(report)).isEmpty();
            anew();
            open("bao-cao/" + report);
            assertThat(buttons()).doesNotContain("Tổng hợp lại");
        });
    }

    private long dossier(Desk office, String number, int day) {
        return CurrentActor.callAs(Actor.portal(office.office().department().id()),
                () -> registers.create("quality.importDossiers", RecordForm.of("number", number,
                        "receivedOn", day > 14 ? LocalDate.of(2023, 9, 20).minusYears(1) : LocalDate.of(2023, 10, day),
                        "goods", "STEEL").keptBy(office.office().unit("TDC").id())));
    }

    private void edit(String register, long id) {
        open(RegisterNavigation.edit(register, id));
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private void press(String button) {
        test(find(Button.class).withText(button).all().getFirst()).click();
    }

    private String question() {
        return find(ConfirmDialog.class).all().getLast().getElement().getProperty("message", "");
    }

    private String told() {
        return find(EditingNotices.class).single().getElement().getTextRecursively();
    }

    private List<String> links() {
        return find(EditingNotices.class).single().getChildren().flatMap(c -> c.getChildren())
                .flatMap(c -> c.getChildren())
                .filter(Anchor.class::isInstance).map(a -> ((Anchor) a).getHref()).toList();
    }

    private List<String> buttons() {
        return find(Button.class).all().stream().map(Button::getText).toList();
    }

    private List<String> words() {
        return find(Span.class).all().stream().map(Span::getText).toList();
    }

    private void anew() {
        cleanVaadinEnvironment();
        initVaadinEnvironment();
    }
}
