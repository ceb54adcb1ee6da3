package vn.khcn.portal.forms;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.TestOffice;
import vn.khcn.portal.approval.ApprovalState;
import vn.khcn.portal.documents.OutboundDetails;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.inbound.InboundForm;
import vn.khcn.portal.documents.inbound.InboundService;
import vn.khcn.portal.files.AttachmentService;
import vn.khcn.portal.files.AttachmentSummary;
import vn.khcn.portal.indicators.FactEntry;
import vn.khcn.portal.indicators.FactService;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.Measure;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.PeriodCalendar;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.kernel.UnreadableFile;
import vn.khcn.portal.lines.FigureContext;
import vn.khcn.portal.lines.ReportTable;
import vn.khcn.portal.press.Block;
import vn.khcn.portal.press.OfficialDocument;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.StaleRecord;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** From asking the units to the one table: a form of a period, and a question of an asking body. */
@PortalTest
class CollectTest {
    private static final Period OCTOBER = Period.month(2023, 10);
    private static final String FORM = """
            {"code": "B1", "number": "Biểu số 1", "title": "Kiểm định", "rowsTitle": "Chỉ tiêu", "periods": ["MONTH"],
             "columns": [{"key": "plan", "title": "Kế hoạch", "rule": "entered"},
                         {"key": "done", "title": "Thực hiện", "rule": "entered"},
                         {"key": "rate", "title": "Tỷ lệ (%)", "rule": "percent(done, plan)"}],
             "rows": [{"key": "t", "kind": "TOTAL", "title": "Tổng số"},
                      {"key": "a", "level": 2, "title": "Phương tiện đo", "owners": ["TDC"], "cells": {"done": "ind.period?code=PTD"}},
                      {"key": "b", "level": 2, "title": "Nhiệm vụ", "owners": ["QLKH"]}],
             "checks": [{"less": "done", "more": "plan", "message": "Vượt kế hoạch"}]}
            """;
    @Autowired
    TestOffice offices;
    @Autowired
    TestClock clock;
    @Autowired
    FormService forms;
    @Autowired
    RoundService rounds;
    @Autowired
    SheetService sheets;
    @Autowired
    CollectService collected;
    @Autowired
    FormTable table;
    @Autowired
    IndicatorService indicators;
    @Autowired
    FactService facts;
    @Autowired
    InboundService inbound;
    @Autowired
    OutboundService outbound;
    @Autowired
    AttachmentService files;

    private TestOffice.Office office;

    @BeforeEach
    void setUp() {
        clock.setDay(TestClock.START);
        office = offices.found();
    }

    private <T> T as(Role role, String unit, Supplier<T> work) {
        return CurrentActor.callAs(office.actor(role, unit), work::get);
    }

    private void run(Role role, String unit, Runnable work) {
        CurrentActor.runAs(office.actor(role, unit), work);
    }

    private long published() {
        return as(Role.OFFICE, "VP", () -> {
            long indicator = indicators.define(new IndicatorDefinition("PTD", "Phương tiện đo", "phương tiện",
                    Measure.FLOW, 0, 2, "", null, null, null, null));
            facts.record(indicator, new FactEntry(LocalDate.of(2023, 10, 2), new BigDecimal("315"), "", "", "", ""));
            long form = forms.importFile(FORM);
            forms.publish(form);
            return form;
        });
    }

    private long open(long form) {
        return as(Role.OFFICE, "VP",
                () -> rounds.open(new OpenRound("Biểu số 1, tháng 10", "", form, List.of(), OCTOBER,
                        TestClock.START.plusDays(3), Set.of(office.unit("TDC").id(), office.unit("QLKH").id()), null)));
    }

    private long sheet(String unit) {
        return as(Role.SPECIALIST, unit, () -> sheets.mine().getFirst().sheet().id());
    }

    private List<String> row(ReportTable printed, int row) {
        return printed.rows().get(row).cells();
    }

    private ReportTable printed() {
        return as(Role.OFFICE, "VP", () -> table.table(Map.of("form", "B1"),
                FigureContext.atCutOff(OCTOBER, PeriodCalendar.ADMINISTRATIVE)));
    }

    @Test
    void aFormPrintsItsCountedCellsBeforeAnybodyIsAskedAndSaysWhoIsMissing() {
        published();
        ReportTable printed = printed();
        assertThat(row(printed, 1)).containsExactly("1", "Phương tiện đo", "", "{ind.period?code=PTD}", "");
        assertThat(printed.missing()).extracting(ReportTable.Missing::owner)
                .containsExactlyInAnyOrder(office.unit("TDC").name(), office.unit("QLKH").name());
    }

    @Test
    void unitsFillInHandInAndTheTableAddsUp() {
        open(published());
        long tdc = sheet("TDC");
        long qlkh = sheet("QLKH");
        run(Role.SPECIALIST, "TDC", () -> sheets.put(tdc, "a", "plan", "400", -1));
        run(Role.SPECIALIST, "QLKH", () -> sheets.put(qlkh, "b", "plan", "1.000,5", -1));
        assertThatThrownBy(() -> run(Role.UNIT_HEAD, "QLKH", () -> sheets.submit(qlkh)))
                .as("a number is missing").isInstanceOf(BusinessRule.class);
        run(Role.SPECIALIST, "QLKH", () -> sheets.put(qlkh, "b", "done", "10", -1));
        run(Role.UNIT_HEAD, "QLKH", () -> sheets.submit(qlkh));
        assertThat(printed().missing()).extracting(ReportTable.Missing::owner)
                .containsExactly(office.unit("TDC").name());
        run(Role.UNIT_HEAD, "TDC", () -> sheets.submit(tdc));
        ReportTable printed = printed();
        assertThat(printed.missing()).isEmpty();
        assertThat(row(printed, 0)).containsExactly("I", "Tổng số", "1.400,5", "325", "23,21");
        assertThat(row(printed, 1)).endsWith("400", "{ind.period?code=PTD}", "78,75");
    }

    @Test
    void whatIsNoNumberOrMoreThanPlannedIsRefused() {
        open(published());
        long qlkh = sheet("QLKH");
        assertThatThrownBy(() -> run(Role.SPECIALIST, "QLKH", () -> sheets.put(qlkh, "b", "plan", "1.5", -1)))
                .isInstanceOfSatisfying(BusinessRule.class, r -> assertThat(r.key()).isEqualTo("forms.rule.number"));
        run(Role.SPECIALIST, "QLKH", () -> sheets.put(qlkh, "b", "plan", "5", -1));
        run(Role.SPECIALIST, "QLKH", () -> sheets.put(qlkh, "b", "done", "6", -1));
        assertThatThrownBy(() -> run(Role.UNIT_HEAD, "QLKH", () -> sheets.submit(qlkh)))
                .isInstanceOfSatisfying(BusinessRule.class, r -> assertThat(r.key()).isEqualTo("forms.rule.check"));
    }

    @Test
    void twoPeopleInOneCellNoticeEachOther() {
        open(published());
        long qlkh = sheet("QLKH");
        EnteredCell first = as(Role.SPECIALIST, "QLKH", () -> sheets.put(qlkh, "b", "plan", "5", -1));
        assertThatThrownBy(() -> run(Role.UNIT_HEAD, "QLKH", () -> sheets.put(qlkh, "b", "plan", "7", -1)))
                .isInstanceOf(StaleRecord.class);
        run(Role.UNIT_HEAD, "QLKH", () -> sheets.put(qlkh, "b", "plan", "7", first.version()));
        assertThatThrownBy(
                () -> run(Role.SPECIALIST, "QLKH", () -> sheets.put(qlkh, "b", "plan", "8", first.version())))
                .isInstanceOf(StaleRecord.class);
    }

    @Test
    void aUnitSeesAndFillsOnlyItsOwn() {
        open(published());
        long tdc = sheet("TDC");
        long qlkh = sheet("QLKH");
        assertThatThrownBy(() -> as(Role.UNIT_HEAD, "QLKH", () -> sheets.details(tdc)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(Role.SPECIALIST, "QLKH", () -> sheets.put(tdc, "a", "plan", "1", -1)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(Role.SPECIALIST, "QLKH", () -> sheets.put(qlkh, "a", "plan", "1", -1)))
                .as("a row of another unit").isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(Role.SPECIALIST, "QLKH", () -> sheets.put(qlkh, "b", "rate", "1", -1)))
                .as("a computed cell").isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(Role.UNIT_HEAD, "QLKH", () -> sheets.submit(tdc)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theOfficeSeesWhoIsMissingChasesGivesBackAndAccepts() {
        long round = open(published());
        long qlkh = sheet("QLKH");
        run(Role.SPECIALIST, "QLKH", () -> sheets.put(qlkh, "b", "plan", "5", -1));
        run(Role.SPECIALIST, "QLKH", () -> sheets.put(qlkh, "b", "done", "1", -1));
        run(Role.UNIT_HEAD, "QLKH", () -> sheets.submit(qlkh));
        clock.setDay(TestClock.START.plusDays(4));
        RoundDetails late = as(Role.OFFICE, "VP", () -> rounds.details(round));
        assertThat(late.round().state()).isEqualTo(RoundState.LATE);
        assertThat(late.sheets()).filteredOn(SheetSummary::late).extracting(s -> s.unit().code())
                .containsExactly("TDC");
        Set<Long> all = Set.of(office.unit("TDC").id(), office.unit("QLKH").id());
        assertThat(as(Role.OFFICE, "VP", () -> rounds.remind(round, all))).isEqualTo(1);
        run(Role.OFFICE, "VP", () -> rounds.giveBack(qlkh, "Xem lại kế hoạch"));
        SheetDetails returned = as(Role.SPECIALIST, "QLKH", () -> sheets.details(qlkh));
        assertThat(returned.sheet().state()).isEqualTo(ApprovalState.RETURNED);
        assertThat(returned.steps().getLast().reason()).isEqualTo("Xem lại kế hoạch");
        run(Role.UNIT_HEAD, "QLKH", () -> sheets.submit(qlkh));
        run(Role.OFFICE, "VP", () -> rounds.accept(qlkh));
        assertThat(as(Role.OFFICE, "VP", () -> rounds.list(true)).getFirst().handedIn()).isEqualTo(1);
    }

    @Test
    void aFormWithFaultsIsNotPublishedAndAnOpenRoundIsNotOpenedTwice() {
        long broken = as(Role.OFFICE, "VP", () -> forms.importFile(FORM.replace("QLKH", "KHONG")));
        assertThatThrownBy(() -> as(Role.OFFICE, "VP", () -> forms.publish(broken)))
                .isInstanceOf(UnreadableFile.class);
        long form = published();
        open(form);
        assertThatThrownBy(() -> open(form)).isInstanceOf(BusinessRule.class);
    }

    @Test
    void aQuestionBecomesOneTableAndTheLetterThatAnswers() {
        long asking = as(Role.OFFICE, "VP", () -> inbound.register(new InboundForm("UBND tỉnh", "", "CV",
                "77/UBND-TH", TestClock.START.minusDays(2), TestClock.START.minusDays(1), "V/v nhu cầu")).id());
        long round = as(Role.OFFICE, "VP", () -> rounds.open(new OpenRound("Nhu cầu bổ sung nhiệm vụ", "Nêu nhu cầu.",
                null,
                List.of(new OpenRound.AskedColumn("Nội dung", false), new OpenRound.AskedColumn("Số lượng", true)),
                OCTOBER, TestClock.START.plusDays(2), Set.of(office.unit("TDC").id(), office.unit("QLKH").id()),
                asking)));
        for (String unit : List.of("TDC", "QLKH")) {
            long sheet = sheet(unit);
            String row = "u" + office.unit(unit).id();
            run(Role.SPECIALIST, unit, () -> sheets.put(sheet, row, "c1", "Nhiệm vụ của " + unit, -1));
            run(Role.SPECIALIST, unit, () -> sheets.put(sheet, row, "c2", "2", -1));
            if (unit.equals("TDC")) {
                assertThatThrownBy(() -> as(Role.OFFICE, "VP", () -> collected.answer(round)))
                        .as("not collected yet").isInstanceOf(BusinessRule.class);
            }
            run(Role.UNIT_HEAD, unit, () -> sheets.submit(sheet));
        }
        OfficialDocument page = as(Role.OFFICE, "VP", () -> collected.document(round));
        Block.Table printed = (Block.Table) page.body().getLast();
        assertThat(printed.rows()).extracting(r -> r.cells().stream().map(Block.Cell::text).toList())
                .contains(List.of("", "Tổng cộng", "", "4"));
        assertThat(page.head().addressees()).containsExactly("UBND tỉnh");
        long letter = as(Role.OFFICE, "VP", () -> collected.answer(round));
        OutboundDetails draft = as(Role.OFFICE, "VP", () -> outbound.details(letter));
        assertThat(draft.form().respondsTo()).isEqualTo(asking);
        assertThat(as(Role.OFFICE, "VP", () -> files.of("outbound", letter))).extracting(AttachmentSummary::name)
                .singleElement().asString().endsWith(".docx");
        assertThatThrownBy(() -> as(Role.OFFICE, "VP", () -> collected.answer(round)))
                .isInstanceOf(BusinessRule.class);
    }

    @Test
    void whatNamesNoCalendarCountsInTheDepartments() {
        offices.solar(office);
        long form = published();
        assertThat(as(Role.OFFICE, "VP", () -> forms.draft(form)).calendar()).isEqualTo(PeriodCalendar.SOLAR);
        long named = as(Role.OFFICE, "VP", () -> forms.importFile(
                FORM.replace("\"B1\"", "\"B2\", \"calendar\": \"ADMINISTRATIVE\"")));
        assertThat(as(Role.OFFICE, "VP", () -> forms.draft(named)).calendar())
                .isEqualTo(PeriodCalendar.ADMINISTRATIVE);
        long question = as(Role.OFFICE, "VP", () -> rounds.open(new OpenRound("Nhu cầu", "", null,
                List.of(new OpenRound.AskedColumn("Nội dung", false)), OCTOBER, TestClock.START,
                Set.of(office.unit("TDC").id()), null)));
        assertThat(as(Role.OFFICE, "VP", () -> rounds.details(question)).form().calendar())
                .isEqualTo(PeriodCalendar.SOLAR);
    }

    @Test
    void anotherDepartmentFindsNothing() {
        long round = open(published());
        long sheet = sheet("QLKH");
        office = offices.found();
        assertThat(as(Role.OFFICE, "VP", () -> rounds.list(true))).isEmpty();
        assertThatThrownBy(() -> as(Role.OFFICE, "VP", () -> rounds.details(round))).isInstanceOf(BusinessRule.class);
        assertThatThrownBy(() -> as(Role.OFFICE, "VP", () -> sheets.details(sheet))).isInstanceOf(BusinessRule.class);
    }
}
