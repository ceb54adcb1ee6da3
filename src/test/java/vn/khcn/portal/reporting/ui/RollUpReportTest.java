package vn.khcn.portal.reporting.ui;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.textfield.BigDecimalField;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
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
import vn.khcn.portal.kernel.FigureKey;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.PeriodKind;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.Figures;
import vn.khcn.portal.periods.PeriodService;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.reporting.CompileService;
import vn.khcn.portal.reporting.PassageService;
import vn.khcn.portal.reporting.ReportOffice;
import vn.khcn.portal.reporting.ReportOffice.Desk;
import vn.khcn.portal.reporting.ReportService;
import vn.khcn.portal.reporting.compile.ReportCompiler.Progress;
import vn.khcn.portal.reporting.template.RegimeDetails;
import vn.khcn.portal.reporting.template.RegimeService;
import vn.khcn.portal.reporting.template.TemplateService;

import static org.assertj.core.api.Assertions.assertThat;

/** A report of half a year is made of its months: merged, chosen by the office, recounted, nothing typed again. */
@PortalTest
class RollUpReportTest extends SpringBrowserlessTest {
    private static final String OUTLINE = ReportOffice.OUTLINE.replace("{\"id\": \"I\"", """
            {"id": "E", "style": "ROMAN", "title": "Hoạt động {period}", "sources": [
              {"kind": "entries", "entry": "RESULT", "topics": ["quality.*"]}]},
            {"id": "I\"""").replace("\"THU\"", "\"KY\"");
    private static final Period SEPTEMBER = Period.month(2023, 9);
    private static final Period SECOND_HALF = Period.parse("2023H2");
    private static final String STATE = "{#research.tasks:7|Dự án cam} ";
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
    PeriodService periods;
    @Autowired
    TemplateService templates;
    @Autowired
    RegimeService regimes;
    @Autowired
    ReportService reports;
    @Autowired
    CompileService compiles;
    @Autowired
    PassageService passages;
    @Autowired
    Figures figures;
    @Autowired
    TestClock clock;
    private Desk desk;
    private long unit;
    private long topic;
    private long report;

    @BeforeEach
    void twoMonthsAreHandedIn() {
        clock.setDay(TestClock.START);
        desk = offices.found();
        unit = desk.office().unit("TDC").id();
        as(Role.OFFICE, () -> {
            topic = topics.add(new TopicForm("quality.testing", "Thử nghiệm", 1, Set.of(), Set.of(unit), null,
                    LocalDate.of(2020, 1, 1), null)).id();
            periods.reopen(unit, SEPTEMBER, "Ghi bổ sung", LocalDate.of(2023, 10, 20));
        });
        write(SEPTEMBER, "Thử nghiệm {ind.period?code=TN.MAU|unit}.", STATE + "đã trình phê duyệt.",
                "Mở một lớp tập huấn.");
        write(ReportOffice.OCTOBER, "Thử nghiệm {ind.period?code=TN.MAU|unit}", STATE + "đã ký hợp đồng.");
        as(Role.OFFICE, () -> {
            long template = templates.importFile(OUTLINE);
            templates.publish(template);
            long regime = regimes.save(new RegimeDetails(0, 0, "Báo cáo 6 tháng", "", "UBND tỉnh",
                    PeriodCalendar.ADMINISTRATIVE, PeriodKind.HALF_YEAR, 0, 3, template)).id();
            report = reports.open(regime, SECOND_HALF);
            compiles.compile(report, Progress.SILENT);
        });
    }

    @Test
    void theReportPrintsTheMonthsMergedAndNamesTheMonthsThatAreMissing() {
        assertThat(printed()).containsExactly("Thử nghiệm 40 mẫu", "Dự án cam đã ký hợp đồng.",
                "Mở một lớp tập huấn.");
        as(Role.OFFICE, () -> assertThat(reports.tree(report, 0).orElseThrow().holes().map(Block.Hole::what))
                .containsExactly("Nội dung của đơn vị chưa gửi (tháng 11/2023, tháng 12/2023)"));
    }

    @Test
    void theOfficeTakesTheEarlierStateInAndLeavesALineOut() {
        as(Role.OFFICE, () -> {
            open("bao-cao/" + report + "/tong-hop");
            assertThat(box("Thử nghiệm 40 mẫu").getValue()).isTrue();
            assertThat(box("Dự án cam đã trình phê duyệt.").getValue()).isFalse();
            box("Dự án cam đã trình phê duyệt.").setValue(true);
            box("Mở một lớp tập huấn.").setValue(false);
            assertThat(box("Mở một lớp tập huấn.").getValue()).isFalse();
            compiles.compile(report, Progress.SILENT);
        });
        assertThat(printed()).containsExactly("Thử nghiệm 40 mẫu",
                "Dự án cam đã trình phê duyệt; Dự án cam đã ký hợp đồng.");
        as(Role.OFFICE, () -> {
            open("bao-cao/" + report + "/tong-hop");
            press("Theo đề xuất");
            assertThat(box("Mở một lớp tập huấn.").getValue()).isTrue();
            compiles.compile(report, Progress.SILENT);
        });
        assertThat(printed()).hasSize(3);
    }

    @Test
    void theOfficesWordsInTheLongReportLeaveTheMonthAsItIs() {
        as(Role.OFFICE, () -> {
            Block.Paragraph training = paragraphs().getLast();
            passages.write(report, training.id(), "Mở một lớp tập huấn.", "Mở 01 lớp tập huấn về đo lường.");
            compiles.refresh(report);
            assertThat(paragraphs().getLast().text()).isEqualTo("Mở 01 lớp tập huấn về đo lường.");
            assertThat(parts.entries(unit, SEPTEMBER)).allSatisfy(row -> assertThat(row.officeText()).isNull());
        });
    }

    @Test
    void aReportDueBeforeItsPeriodEndsEstimatesAndTheNextTruesUp() {
        as(Role.OFFICE, () -> {
            RegimeDetails regime = regimes.list().getLast();
            open("mau-bao-cao");
            find(Button.class).withText("Sửa").all().getLast().click();
            find(IntegerField.class).withCaption("Chốt số liệu lệch (ngày)").single().setValue(-31);
            press("Lưu");
            assertThat(regimes.regime(regime.id()).cutOff(SECOND_HALF)).isEqualTo("2023-11-13");
            open("uoc-thuc-hien/2023H2");
            find(Checkbox.class).single().setValue(true);
            press("Ước");
            find(BigDecimalField.class).single().setValue(java.math.BigDecimal.valueOf(90));
            find(TextArea.class).single().setValue("Hợp đồng đã ký");
            press("Lưu số ước");
        });
        FigureContext half = new FigureContext(SECOND_HALF, PeriodCalendar.ADMINISTRATIVE, LocalDate.of(2023, 10, 9));
        assertThat(figure("ind.estimate?code=TN.MAU", half)).isEqualTo("90 mẫu");
        assertThat(figure("ind.period?code=TN.MAU", half)).as("counted up to the cut-off only").isEqualTo("0 mẫu");
        FigureContext next = FigureContext.atCutOff(SECOND_HALF.next(), PeriodCalendar.ADMINISTRATIVE);
        assertThat(figure("ind.lastActual?code=TN.MAU", next)).isEqualTo("40 mẫu");
        assertThat(figure("ind.trueUp?code=TN.MAU", next)).isEqualTo("-50 mẫu");
    }

    private void write(Period month, String... lines) {
        CurrentActor.runAs(desk.office().actor(Role.UNIT_HEAD, "TDC"), () -> {
            entries.add(new RowGroup(unit, month, topic, EntryKind.RESULT), null,
                    java.util.Arrays.stream(lines).map(EntryText::of).toList());
            parts.submit(unit, month);
        });
        as(Role.OFFICE, () -> board.accept(unit, month));
    }

    private List<Block.Paragraph> paragraphs() {
        return reports.tree(report, 0).orElseThrow().body().stream().filter(Block.Paragraph.class::isInstance)
                .map(Block.Paragraph.class::cast).filter(p -> p.section().equals("E")).toList();
    }

    private List<String> printed() {
        return CurrentActor.callAs(desk.actor(Role.OFFICE),
                () -> paragraphs().stream().map(Block.Paragraph::text).toList());
    }

    private String figure(String key, FigureContext context) {
        return CurrentActor.callAs(Actor.portal(desk.office().department().id()), () -> figures.open(context)
                .evaluate(FigureKey.parse(key)).orElseThrow().value().printedWithUnit());
    }

    private Checkbox box(String label) {
        return find(Checkbox.class).all().stream().filter(box -> box.getLabel().equals(label)).findFirst()
                .orElseThrow();
    }

    private void press(String text) {
        find(Button.class).withText(text).all().getLast().click();
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
    }

    private void as(Role role, Runnable work) {
        CurrentActor.runAs(desk.actor(role), work);
    }
}
