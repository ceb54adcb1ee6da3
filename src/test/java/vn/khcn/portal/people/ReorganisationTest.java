package vn.khcn.portal.people;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import vn.khcn.portal.PortalTest;
import vn.khcn.portal.RegisterDesk;
import vn.khcn.portal.TestClock;
import vn.khcn.portal.assignments.TaskBookService;
import vn.khcn.portal.assignments.TaskDesk;
import vn.khcn.portal.documents.GiveNumber;
import vn.khcn.portal.documents.OutboundForm;
import vn.khcn.portal.documents.OutboundOption;
import vn.khcn.portal.documents.OutboundService;
import vn.khcn.portal.documents.RegistryService;
import vn.khcn.portal.entries.BoardRow;
import vn.khcn.portal.entries.BoardService;
import vn.khcn.portal.entries.ContentService;
import vn.khcn.portal.entries.EntryDesk;
import vn.khcn.portal.entries.EntryDetails;
import vn.khcn.portal.entries.EntryKind;
import vn.khcn.portal.entries.PartService;
import vn.khcn.portal.entries.PlanAnswer;
import vn.khcn.portal.entries.PlanService;
import vn.khcn.portal.entries.RowGroup;
import vn.khcn.portal.entries.TopicService;
import vn.khcn.portal.indicators.FactEntry;
import vn.khcn.portal.indicators.FactService;
import vn.khcn.portal.indicators.IndicatorDefinition;
import vn.khcn.portal.indicators.IndicatorService;
import vn.khcn.portal.indicators.Measure;
import vn.khcn.portal.kernel.BusinessRule;
import vn.khcn.portal.kernel.Period;
import vn.khcn.portal.kernel.Role;
import vn.khcn.portal.people.handover.OpenWork;
import vn.khcn.portal.people.handover.WorkItem;
import vn.khcn.portal.records.Actor;
import vn.khcn.portal.records.CurrentActor;
import vn.khcn.portal.records.RecordHistory;
import vn.khcn.portal.registers.RecordFilter;
import vn.khcn.portal.registers.RegisterDirectory;
import vn.khcn.portal.registers.RegisterListService;
import vn.khcn.portal.registers.RegisterService;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

@PortalTest
class ReorganisationTest {
    private static final String DOSSIERS = "quality.importDossiers";
    private static final LocalDate FROM = LocalDate.of(2023, 10, 10);
    private static final Period SEPTEMBER = Period.month(2023, 9);
    private static final Period OCTOBER = Period.month(2023, 10);
    @Autowired
    ReorganisationService reorganisations;
    @Autowired
    UnitPastService past;
    @Autowired
    PeopleService people;
    @Autowired
    StaffService staff;
    @Autowired
    SupervisionService supervisions;
    @Autowired
    OfficeService offices;
    @Autowired
    RegisterDesk registers;
    @Autowired
    RegisterService records;
    @Autowired
    RegisterListService lists;
    @Autowired
    RegisterDirectory directory;
    @Autowired
    TaskDesk tasks;
    @Autowired
    TaskBookService taskBook;
    @Autowired
    EntryDesk entries;
    @Autowired
    TopicService topics;
    @Autowired
    PartService parts;
    @Autowired
    BoardService board;
    @Autowired
    ContentService content;
    @Autowired
    IndicatorService indicators;
    @Autowired
    FactService facts;
    @Autowired
    PlanService plans;
    @Autowired
    RegistryService registry;
    @Autowired
    OutboundService outbound;
    @Autowired
    RecordHistory history;
    @Autowired
    TestClock clock;
    private EntryDesk.Desk desk;
    private long tdc;
    private long qlkh;
    private Actor administrator;

    @BeforeEach
    void found() {
        clock.setDay(TestClock.START);
        desk = entries.found();
        tdc = desk.unit("TDC");
        qlkh = desk.unit("QLKH");
        administrator = desk.office().actor(Role.ADMINISTRATOR);
    }

    @AfterEach
    void clock() {
        clock.setDay(TestClock.START);
    }

    @Test
    void aMergedUnitCountsWhatItsPredecessorsDidInTheYear() {
        asPortal(() -> {
            dossier("1", tdc, LocalDate.of(2023, 3, 2), true);
            dossier("2", tdc, LocalDate.of(2023, 9, 4), false);
            dossier("3", qlkh, LocalDate.of(2023, 5, 5), true);
            dossier("4", qlkh, LocalDate.of(2023, 6, 6), true);
            assertThat(received(tdc)).isEqualTo("02");
            assertThat(received(qlkh)).isEqualTo("02");
        });
        long merged = merge();
        asPortal(() -> {
            assertThat(received(merged)).isEqualTo("04");
            dossier("5", merged, FROM, false);
            assertThat(received(merged)).isEqualTo("05");
            assertThat(registers.year("reg.received?register=" + DOSSIERS)).isEqualTo("05");
            assertThat(lists.count(directory.get(DOSSIERS), ofUnit(merged))).isEqualTo(5);
        });
    }

    @Test
    void openRecordsMoveAndClosedOnesKeepTheirUnit() {
        long[] ids = new long[2];
        asPortal(() -> {
            ids[0] = dossier("1", tdc, LocalDate.of(2023, 3, 2), true);
            ids[1] = dossier("2", tdc, LocalDate.of(2023, 9, 4), false);
        });
        CurrentActor.runAs(administrator, () -> assertThat(work(tdc)).anySatisfy(w -> {
            assertThat(w.kind()).isEqualTo("registers." + DOSSIERS);
            assertThat(w.items()).extracting(WorkItem::id).containsExactly(ids[1]);
        }));
        long merged = merge();
        asPortal(() -> {
            assertThat(records.details(ids[0]).row().unitId()).isEqualTo(tdc);
            assertThat(records.details(ids[1]).row().unitId()).isEqualTo(merged);
            assertThat(history.of("registers_records", ids[1], desk.office().department().id()).getFirst().changes())
                    .contains(new RecordHistory.Change("unit_id", String.valueOf(tdc), String.valueOf(merged)));
            assertThat(people.unit(tdc).orElseThrow().name()).isEqualTo("Chi cục Tiêu chuẩn Đo lường Chất lượng");
            assertThat(people.units()).extracting(UnitOption::code).containsExactly("VP", "QLTC");
            assertThat(past.units(FROM.minusDays(1))).extracting(UnitOption::code).containsExactly("VP", "TDC", "QLKH");
        });
    }

    @Test
    void peopleOfficesAndTasksGoAlong() {
        AccountOption[] head = new AccountOption[1];
        long[] task = new long[1];
        asPortal(() -> {
            head[0] = people.addAccount(new AccountForm("head" + System.nanoTime(), "Trưởng phòng", "", tdc, null,
                    Set.of(Role.UNIT_HEAD)), "x", false, LocalDate.of(2020, 1, 1));
            long deputy = offices.add(new OfficeDetails(0, 0, "PGD", "Phó Giám đốc", null, List.of("KT. GIÁM ĐỐC",
                    "PHÓ GIÁM ĐỐC"), 1, LocalDate.of(2020, 1, 1), null)).id();
            supervisions.assign(deputy, Set.of(tdc), LocalDate.of(2023, 1, 1));
            task[0] = tasks.assign(desk.office(), "12/UBND-KT", "2023-09-01", "2023-12-01");
        });
        long merged = merge();
        asPortal(() -> {
            assertThat(staff.account(head[0].id()).orElseThrow().unitId()).isEqualTo(merged);
            assertThat(staff.accountsOf(tdc)).extracting(AccountOption::id).contains(head[0].id());
            assertThat(supervisions.today().values()).containsExactly(Set.of(merged));
            assertThat(taskBook.details(task[0]).form().leadUnit().id()).isEqualTo(merged);
            assertThat(taskBook.details(task[0]).form().coordinators()).isEmpty();
        });
    }

    @Test
    void oldPeriodsKeepTheUnitsThatWroteThem() {
        clock.setDay(LocalDate.of(2023, 9, 13));
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            entries.write(desk.results(desk.imports(), "TDC", SEPTEMBER), "Tiếp nhận 12 hồ sơ");
            parts.submit(tdc, SEPTEMBER);
        });
        CurrentActor.runAs(desk.office().actor(Role.OFFICE), () -> board.accept(tdc, SEPTEMBER));
        clock.setDay(TestClock.START);
        desk.as(Role.UNIT_HEAD, "TDC",
                () -> entries.write(desk.results(desk.imports(), "TDC", OCTOBER), "Tiếp nhận 20 hồ sơ"));
        long merged = merge();
        CurrentActor.runAs(desk.office().actor(Role.OFFICE), () -> {
            assertThat(board.board(SEPTEMBER)).extracting(BoardRow::unitId).containsExactly(tdc, qlkh);
            assertThat(board.board(OCTOBER)).extracting(BoardRow::unitId).containsExactly(merged);
            assertThat(content.contents(List.of(SEPTEMBER)).of(SEPTEMBER, EntryKind.RESULT).getFirst().texts())
                    .extracting(EntryDetails::unitId).containsExactly(tdc);
            assertThat(topics.find(desk.imports().id()).orElseThrow().units()).containsExactly(merged);
        });
        Actor head = new Actor(desk.office().department().id(), 7, "Trưởng phòng mới", merged, Set.of(Role.UNIT_HEAD));
        CurrentActor.runAs(head, () -> {
            assertThat(parts.entries(merged, OCTOBER)).extracting(EntryDetails::text)
                    .containsExactly("Tiếp nhận 20 hồ sơ");
            entries.write(new RowGroup(merged, OCTOBER, desk.tests().id(), EntryKind.RESULT), "Thử nghiệm 40 mẫu");
            parts.submit(merged, OCTOBER);
        });
    }

    @Test
    void theNextPlanAnswersThoseOfThePredecessors() {
        clock.setDay(LocalDate.of(2023, 9, 13));
        desk.as(Role.UNIT_HEAD, "TDC", () -> {
            entries.write(desk.results(desk.imports(), "TDC", SEPTEMBER), "Tiếp nhận 12 hồ sơ");
            entries.write(desk.plans(desk.tests(), "TDC", SEPTEMBER), "Kiểm tra nhãn hàng hoá");
            parts.submit(tdc, SEPTEMBER);
        });
        clock.setDay(TestClock.START);
        long merged = merge();
        Actor head = new Actor(desk.office().department().id(), 7, "Trưởng phòng mới", merged, Set.of(Role.UNIT_HEAD));
        CurrentActor.runAs(head, () -> {
            long plan = plans.lines(merged, OCTOBER).getFirst().planId();
            plans.answer(plan, PlanAnswer.DONE, null);
            assertThat(parts.entries(merged, OCTOBER)).extracting(EntryDetails::text)
                    .containsExactly("Kiểm tra nhãn hàng hoá");
        });
    }

    @Test
    void aRenamedUnitKeepsItsCodePlanAndFigures() {
        long[] indicator = new long[1];
        asPortal(() -> {
            indicator[0] = indicators.define(new IndicatorDefinition("TN.MAU", "Mẫu", "mẫu", Measure.FLOW, 0, 1, "",
                    tdc, null, null));
            indicators.plan(indicator[0], 2023, BigDecimal.valueOf(700), "");
            facts.record(indicator[0],
                    new FactEntry(LocalDate.of(2023, 4, 4), BigDecimal.TEN, "", "", "", ""));
        });
        long renamed = CurrentActor.callAs(administrator, () -> reorganisations.carryOut(Reorganisation.into(FROM,
                List.of(tdc), new NewUnit(null, "TDC", "Phòng Tiêu chuẩn Đo lường Chất lượng", "TĐC", "TĐC")), n -> {}))
                .getFirst().id();
        asPortal(() -> {
            assertThat(indicators.definition(indicator[0]).unitId()).isEqualTo(renamed);
            assertThat(people.units()).extracting(UnitOption::name)
                    .contains("Phòng Tiêu chuẩn Đo lường Chất lượng")
                    .doesNotContain("Chi cục Tiêu chuẩn Đo lường Chất lượng");
        });
    }

    @Test
    void theNumberBookGoesOnAndIssuedDocumentsKeepTheirUnit() {
        OutboundOption[] issued = new OutboundOption[1];
        long[] draft = new long[1];
        asPortal(() -> {
            issued[0] = registry.registerIssued(letter(tdc), GiveNumber.next(LocalDate.of(2023, 10, 2)));
            draft[0] = outbound.draft(letter(tdc)).id();
        });
        long merged = merge();
        asPortal(() -> {
            assertThat(outbound.details(issued[0].id()).unit().id()).isEqualTo(tdc);
            assertThat(outbound.details(draft[0]).unit().id()).isEqualTo(merged);
            assertThat(issued[0].reference().symbol()).isEqualTo("01/KHCN-TĐC");
            assertThat(registry.registerIssued(letter(merged), GiveNumber.next(FROM)).reference().symbol())
                    .isEqualTo("02/KHCN-QLTC");
        });
    }

    private static OutboundForm letter(long unit) {
        return OutboundForm.of("CV", unit, "V/v phối hợp").signedBy("Phó Giám đốc",
                List.of("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC")).to(List.of("UBND tỉnh", "Lưu: VT"));
    }

    @Test
    void aSplitSendsEachKindWhereItIsSaid() {
        long[] ids = new long[3];
        asPortal(() -> {
            ids[0] = dossier("1", tdc, LocalDate.of(2023, 3, 2), true);
            ids[1] = dossier("2", tdc, LocalDate.of(2023, 9, 4), false);
            ids[2] = tasks.assign(desk.office(), "12/UBND-KT", "2023-09-01", null);
        });
        List<UnitOption> next = CurrentActor.callAs(administrator, () -> reorganisations.carryOut(new Reorganisation(
                FROM, List.of(tdc), List.of(unit("TC"), unit("DL")),
                Map.of("registers." + DOSSIERS, 1), Map.of(desk.tests().id(), 1)), n -> {}));
        asPortal(() -> {
            assertThat(records.details(ids[1]).row().unitId()).isEqualTo(next.get(1).id());
            assertThat(taskBook.details(ids[2]).form().leadUnit()).isEqualTo(next.get(0));
            assertThat(topics.find(desk.imports().id()).orElseThrow().units()).containsExactly(next.get(0).id());
            assertThat(topics.find(desk.tests().id()).orElseThrow().units()).containsExactlyInAnyOrder(
                    next.get(1).id(), qlkh);
            assertThat(received(next.get(0).id())).isEqualTo("0");
            assertThat(received(next.get(1).id())).isEqualTo("02");
        });
    }

    @Test
    void whatDoesNotFitIsRefusedAtItsField() {
        refused("old", Reorganisation.into(FROM, List.of(), unit("X")));
        refused("from", Reorganisation.into(LocalDate.of(2023, 11, 1), List.of(tdc), unit("X")));
        refused("from", Reorganisation.into(LocalDate.of(2019, 1, 1), List.of(tdc), unit("X")));
        refused("code", Reorganisation.into(FROM, List.of(tdc), unit("QLKH")));
        refused("name", Reorganisation.into(FROM, List.of(tdc), new NewUnit(null, "X", " ", "", "")));
        refused("existing", Reorganisation.into(FROM, List.of(tdc), NewUnit.taking(desk.office().unit("TDC"))));
    }

    @Test
    void aUnitMayTakeOthersIn() {
        asPortal(() -> dossier("1", tdc, LocalDate.of(2023, 9, 4), false));
        CurrentActor.runAs(administrator, () -> reorganisations.carryOut(Reorganisation.into(FROM, List.of(tdc),
                NewUnit.taking(desk.office().unit("QLKH"))), n -> {}));
        asPortal(() -> assertThat(received(qlkh)).isEqualTo("01"));
        CurrentActor.runAs(administrator, () -> assertThat(reorganisations.past()).containsExactly(
                new FollowedUnit(FROM, desk.office().unit("TDC"), desk.office().unit("QLKH"))));
    }

    private void refused(String field, Reorganisation plan) {
        assertThatThrownBy(() -> CurrentActor.runAs(administrator, () -> reorganisations.check(plan)))
                .isInstanceOfSatisfying(BusinessRule.class, rule -> assertThat(rule.field()).isEqualTo(field));
    }

    private List<OpenWork> work(long unit) {
        return reorganisations.preview(List.of(unit), FROM).values().iterator().next();
    }

    private long merge() {
        return CurrentActor.callAs(administrator,
                () -> reorganisations.carryOut(Reorganisation.into(FROM, List.of(tdc, qlkh), unit("QLTC")), n -> {}))
                .getFirst().id();
    }

    private static NewUnit unit(String code) {
        return new NewUnit(null, code, "Phòng " + code, code, "");
    }

    private long dossier(String number, long unit, LocalDate received, boolean closed) {
        long id = registers.record(DOSSIERS, unit, "number", number, "receivedOn", received, "goods", "STEEL");
        if (closed) {
            registers.happened(id, "appraised", received.plusDays(3), "result", "PASSED");
        }
        return id;
    }

    private String received(long unit) {
        return registers.year("reg.received?register=" + DOSSIERS + "&unit=" + unit);
    }

    private static RecordFilter ofUnit(long unit) {
        return new RecordFilter("", Set.of(), Set.of(unit), null, null, Map.of(), List.of());
    }

    private void asPortal(Runnable work) {
        CurrentActor.runAs(Actor.portal(desk.office().department().id()), work);
    }
}
